import { Meilisearch } from "meilisearch";

import { createSearchServer } from "./index.js";

/** A server of its own on a free port, with the real client pointed at it. For tests only. */
export async function startTestServer(masterKey = "test-key") {
  const log: string[] = [];
  const server = createSearchServer({ masterKey, log: (line) => log.push(line) });
  const { url } = await server.listen(0);
  const client = new Meilisearch({ host: url, apiKey: masterKey });
  return { url, client, log, close: () => server.close() };
}
