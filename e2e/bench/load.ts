import { Agent, request } from "node:http";

/** What a server did under load. */
export interface Throughput {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  /** Bytes of one answer, as sent. */
  bytes: number;
  /** Answers from the page cache, of all. */
  hits: number;
  answers: number;
}

export interface Load {
  /** Address of the nth request. */
  url: (n: number) => string;
  headers?: Record<string, string>;
  seconds?: number;
  connections?: number;
}

/**
 * Sends requests over a few kept connections for some seconds. Server and load share this machine, so figures
 * are low; the ratio between two of them is what counts.
 * @throws when an answer is not 200: a quick error must not count as speed
 */
export async function measure({
  url,
  headers = {},
  seconds = 5,
  connections = 8,
}: Load): Promise<Throughput> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let bytes = 0;
  let hits = 0;
  let n = 0;
  const until = performance.now() + seconds * 1000;
  const begun = performance.now();
  async function visit(): Promise<void> {
    while (performance.now() < until) {
      const start = performance.now();
      const answer = await get(url(n++), headers, agent);
      times.push(performance.now() - start);
      bytes += answer.bytes;
      if (answer.hit) hits += 1;
    }
  }
  await Promise.all(Array.from({ length: connections }, visit));
  const elapsed = (performance.now() - begun) / 1000;
  agent.destroy();
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    perSecond: times.length / elapsed,
    p50: at(0.5),
    p99: at(0.99),
    bytes: Math.round(bytes / times.length),
    hits,
    answers: times.length,
  };
}

function get(
  url: string,
  headers: Record<string, string>,
  agent: Agent,
): Promise<{ bytes: number; hit: boolean }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, headers: { "accept-encoding": "br, gzip", ...headers } },
      (response) => {
        let bytes = 0;
        response.on("data", (chunk: Buffer) => (bytes += chunk.length));
        response.on("error", reject);
        response.on("end", () => {
          if (response.statusCode === 200)
            resolve({ bytes, hit: response.headers["x-page-cache"] === "hit" });
          else reject(new Error(`${url} answered ${response.statusCode ?? "nothing"}`));
        });
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}
