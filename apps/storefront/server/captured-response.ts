import {
  ServerResponse,
  type IncomingMessage,
  type OutgoingHttpHeader,
  type OutgoingHttpHeaders,
} from "node:http";

/** What Astro wrote, held back until it is complete. */
export interface Captured {
  status: number;
  headers: OutgoingHttpHeaders;
  body: Buffer;
}

/**
 * A response that Astro's handler writes into instead of the connection, so that the whole page can be hashed,
 * compressed and kept. `onHead` may send the response on its way unbuffered: event streams must never wait.
 */
export class CapturedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly #target: ServerResponse | undefined;
  #status = 200;
  #headers: OutgoingHttpHeaders = {};
  #sent = false;
  #passing = false;
  #letStreamGo: () => void = () => undefined;

  /** Resolves when the response turned out to be a stream and went straight to the client. */
  readonly streaming = new Promise<void>((resolve) => {
    this.#letStreamGo = resolve;
  });

  /** @param target the real response, for answers that are streams; without one, streams are buffered */
  constructor(request: IncomingMessage, target?: ServerResponse) {
    super(request);
    this.#target = target;
    // Typed as a property upstream, so it cannot be overridden as an accessor.
    Object.defineProperty(this, "headersSent", { get: () => this.#sent });
  }

  /** True once the response went straight to the client. */
  get passedThrough(): boolean {
    return this.#passing;
  }

  /** The complete response. */
  get captured(): Captured {
    return { status: this.#status, headers: this.#headers, body: Buffer.concat(this.#chunks) };
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    const headers = rest.findLast((argument) => typeof argument === "object" && argument !== null);
    this.#status = status;
    this.#sent = true;
    for (const [name, value] of Object.entries({ ...this.getHeaders(), ...toRecord(headers) })) {
      this.#headers[name.toLowerCase()] = value;
    }
    if (this.#target !== undefined && isEventStream(this.#headers)) {
      this.#passing = true;
      this.#letStreamGo();
      this.#target.once("close", () => this.emit("close"));
      this.#target.writeHead(status, {
        ...this.#headers,
        "cache-control": "no-store",
        "x-accel-buffering": "no",
      });
      this.#target.flushHeaders();
    }
    return this;
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    if (!this.#sent) this.writeHead(this.statusCode);
    if (this.#passing) this.#target?.write(toBuffer(chunk));
    else this.#chunks.push(toBuffer(chunk));
    rest.findLast((argument) => typeof argument === "function")?.();
    return true;
  }

  override end(chunk?: unknown, ...rest: unknown[]): this {
    if (!this.#sent) this.writeHead(this.statusCode);
    if (chunk !== undefined && chunk !== null && typeof chunk !== "function") this.write(chunk);
    if (this.#passing) this.#target?.end();
    [chunk, ...rest].findLast((argument) => typeof argument === "function")?.();
    this.emit("finish");
    return this;
  }
}

function isEventStream(headers: OutgoingHttpHeaders): boolean {
  return String(headers["content-type"]).startsWith("text/event-stream");
}

function toBuffer(chunk: unknown): Buffer {
  if (typeof chunk === "string") return Buffer.from(chunk);
  if (chunk instanceof Uint8Array) return Buffer.from(chunk);
  throw new TypeError("A response body is text or bytes");
}

/** Headers come as an object or as a flat list of names and values. */
function toRecord(headers: unknown): OutgoingHttpHeaders {
  if (!Array.isArray(headers)) return (headers ?? {}) as OutgoingHttpHeaders;
  const record: OutgoingHttpHeaders = {};
  for (let index = 0; index + 1 < headers.length; index += 2) {
    record[String(headers[index])] = headers[index + 1] as OutgoingHttpHeader;
  }
  return record;
}
