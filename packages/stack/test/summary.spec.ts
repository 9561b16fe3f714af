import type { StackStatus } from "../src/screen/status.ts";
import { summaryLines } from "../src/screen/summary.ts";

const status: StackStatus = {
  running: true,
  phase: "ready",
  pid: 1,
  storefront: "http://192.168.1.5:4321",
  backend: "http://192.168.1.5:9000",
  dashboard: "http://192.168.1.5:9000/app",
  search: "http://127.0.0.1:7700",
  publishable_key: "pk_1",
  demo_accounts: [{ email: "admin@gerai.test", password: "abcd-efgh-2345", role: "operator" }],
  data_dir: "/somewhere/data",
  parts: [],
};

const text = async (lan: boolean) =>
  (await summaryLines(status, { lan, stopHint: "Ctrl-C stops it." })).join("\n");

it("names addresses, key, accounts with their password, and how to stop", async () => {
  const shown = await text(false);
  for (const word of [
    status.storefront,
    status.dashboard,
    "pk_1",
    "admin@gerai.test",
    "abcd-efgh-2345",
    "Ctrl-C stops it.",
  ]) {
    expect(shown).toContain(word);
  }
  expect(shown).not.toContain("█");
});

it("draws a code for phones when opened to the local network", async () => {
  const shown = await text(true);
  expect(shown).toContain("Phones in the same network: http://192.168.1.5:4321");
  const code = shown.split("\n").filter((line) => /[█▀▄]/.test(line));
  // 25 modules and a margin, two to a line.
  expect(code.length).toBeGreaterThan(12);
});
