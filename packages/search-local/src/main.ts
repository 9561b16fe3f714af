import { createSearchServer } from "./http/server.js";

/** Starts the server from the environment: HOST, PORT, MEILISEARCH_MASTER_KEY. Says what went wrong in one line. */
async function main(): Promise<void> {
  const host = process.env.HOST ?? "127.0.0.1";
  const port = Number(process.env.PORT ?? "7700");
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}"`);
  }
  const server = createSearchServer({
    masterKey: process.env.MEILISEARCH_MASTER_KEY,
    log: (line) => {
      console.error(`search: ${line}`);
    },
  });
  const { url } = await server.listen(port, host);
  console.log(`search: listening on ${url}`);
  const stop = () => {
    void server.close().then(() => process.exit(0));
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

main().catch((error: unknown) => {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  const hint = code === "EADDRINUSE" ? " (the port is taken: stop the other program or set PORT)" : "";
  console.error(`search: could not start: ${error instanceof Error ? error.message : String(error)}${hint}`);
  process.exit(1);
});
