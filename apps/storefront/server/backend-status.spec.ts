import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { BackendStatus } from "./backend-status.ts";
import { silenceLog } from "./testing/silence.ts";

const QUICK = { every: 20, soon: 10, timeout: 500 };

describe("BackendStatus", { timeout: 30_000 }, () => {
  let backend: Server | undefined;
  let status: BackendStatus | undefined;
  let logged: ReturnType<typeof silenceLog>;

  beforeEach(() => {
    logged = silenceLog();
  });
  afterEach(() => {
    logged.restore();
    status?.stop();
    backend?.closeAllConnections();
    backend?.close();
  });

  async function listen(port = 0): Promise<number> {
    backend = createServer((request, response) => {
      response.writeHead(request.url === "/health" ? 200 : 404).end("OK");
    });
    await new Promise<void>((resolve) => backend?.listen(port, "127.0.0.1", resolve));
    return (backend.address() as AddressInfo).port;
  }

  async function stop(): Promise<void> {
    const stopped = new Promise((resolve) => backend?.close(resolve));
    backend?.closeAllConnections();
    await stopped;
  }

  it("tells when the backend goes and when it comes back", async () => {
    const changes: boolean[] = [];
    const port = await listen();
    status = new BackendStatus(`http://127.0.0.1:${port}`, (paused) => changes.push(paused), QUICK);
    await status.start();
    expect(status.orderingPaused).toBe(false);
    await stop();
    await vi.waitFor(() => expect(status?.orderingPaused).toBe(true), { timeout: 10_000 });
    await listen(port);
    await vi.waitFor(() => expect(status?.orderingPaused).toBe(false), { timeout: 10_000 });
    expect(changes).toEqual([true, false]);
    expect(logged.lines()).toMatch(/ordering is paused[^]*answers again/);
  });

  it("knows after the first look that there is none", async () => {
    const port = await listen();
    await stop();
    status = new BackendStatus(`http://127.0.0.1:${port}`, () => {}, QUICK);
    await status.start();
    expect(status.orderingPaused).toBe(true);
  });
});
