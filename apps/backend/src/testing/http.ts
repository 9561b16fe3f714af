/** The part of an HTTP answer that tests look at. */
export interface Answer {
  status: number;
  data: AnswerBody;
}

/** JSON as it comes; tests reach into it without a schema on purpose, they are the check. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads whatever the server said
export type AnswerBody = any;

interface RequestOptions {
  headers?: Record<string, string>;
}

/** The axios instance that Medusa's test runner hands out. */
export interface HttpClient {
  request(config: {
    method: string;
    url: string;
    data?: unknown;
    headers?: Record<string, string>;
    validateStatus: () => boolean;
    // Paths and queries go out byte for byte, also the broken ones.
    transformRequest?: (data: unknown) => unknown;
  }): Promise<Answer>;
}

/** Sends requests with fixed headers and returns every answer, also the refusals. */
export class Caller {
  constructor(
    private readonly client: HttpClient,
    private readonly headers: Record<string, string>,
  ) {}

  /** The same caller with further headers. */
  with(headers: Record<string, string>): Caller {
    return new Caller(this.client, { ...this.headers, ...headers });
  }

  get(url: string, options: RequestOptions = {}): Promise<Answer> {
    return this.send("GET", url, undefined, options);
  }

  post(url: string, data: unknown = {}, options: RequestOptions = {}): Promise<Answer> {
    return this.send("POST", url, data, options);
  }

  delete(url: string, { data, ...options }: RequestOptions & { data?: unknown } = {}): Promise<Answer> {
    return this.send("DELETE", url, data, options);
  }

  private send(method: string, url: string, data: unknown, options: RequestOptions): Promise<Answer> {
    return this.client.request({
      method,
      url,
      data,
      headers: { ...this.headers, ...options.headers },
      validateStatus: () => true,
    });
  }
}

/** The body of an answer that had to succeed. */
export function ok(answer: Answer): AnswerBody {
  if (answer.status >= 300) {
    throw new Error(`Expected success, got ${answer.status}: ${JSON.stringify(answer.data)}`);
  }
  return answer.data;
}
