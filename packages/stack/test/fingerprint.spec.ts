import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { fingerprint } from "../src/prepare/fingerprint.ts";
import { temporaryFolder } from "./support/temporary.ts";

describe("the fingerprint of sources", () => {
  let folder: string;
  let remove: () => void;
  const at = (name: string) => path.join(folder, name);
  const now = () => fingerprint([at("src"), at("package.json")]);

  beforeEach(() => {
    ({ folder, remove } = temporaryFolder());
    mkdirSync(at("src/deep"), { recursive: true });
    writeFileSync(at("src/a.ts"), "1");
    writeFileSync(at("src/deep/b.ts"), "2");
    writeFileSync(at("package.json"), "{}");
  });
  afterEach(() => remove());

  it.each<[string, () => void]>([
    ["another content", () => writeFileSync(at("src/deep/b.ts"), "3")],
    ["a new file", () => writeFileSync(at("src/deep/c.ts"), "")],
    ["a lost file", () => rmSync(at("src/a.ts"))],
    [
      "another name",
      () => {
        rmSync(at("src/a.ts"));
        writeFileSync(at("src/z.ts"), "1");
      },
    ],
    [
      "content moved from one file to the next",
      () => {
        writeFileSync(at("src/a.ts"), "12");
        writeFileSync(at("src/deep/b.ts"), "");
      },
    ],
  ])("changes with %s", (_, change) => {
    const before = now();
    change();
    expect(now()).not.toBe(before);
  });

  it.each<[string, () => void]>([
    ["tests", () => writeFileSync(at("src/a.spec.ts"), "x")],
    [
      "what tools make",
      () => {
        mkdirSync(at("src/dist"));
        writeFileSync(at("src/dist/a.js"), "x");
      },
    ],
    ["empty folders", () => mkdirSync(at("src/migrations"))],
    ["a file written again as it was", () => writeFileSync(at("src/a.ts"), "1")],
  ])("does not change with %s", (_, change) => {
    const before = now();
    change();
    expect(now()).toBe(before);
  });
});
