import { createHash } from "node:crypto";

import { slimPolicy } from "./slim-policy.ts";

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("slimPolicy", () => {
  const policy =
    `default-src 'none';img-src 'self' data:; script-src 'self' ${hash("run()")} ${hash("elsewhere()")};` +
    ` style-src 'self' ${hash("p{}")} ${hash("q{}")};`;

  it("keeps the hashes of what the page holds, and every other source", () => {
    const html = `<style>p{}</style><script type="module" src="/a.js"></script><script>run()</script>`;
    expect(slimPolicy(policy, html)).toBe(
      `default-src 'none'; img-src 'self' data:; script-src 'self' ${hash("run()")}; style-src 'self' ${hash("p{}")}`,
    );
  });

  it("adds nothing that was not listed", () => {
    expect(slimPolicy(policy, "<script>injected()</script>")).not.toContain(hash("injected()"));
    expect(slimPolicy("script-src 'self'", "<script>injected()</script>")).toBe("script-src 'self'");
  });
});
