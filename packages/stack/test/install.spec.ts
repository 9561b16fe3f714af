import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { isInstalled } from "../bin/lib/install.mjs";
import { temporaryFolder } from "./support/temporary.ts";

interface Entry {
  version?: string;
  link?: boolean;
  optional?: boolean;
}

describe("whether npm ci is needed", () => {
  let root: string;
  let remove: () => void;

  beforeEach(() => {
    ({ folder: root, remove } = temporaryFolder());
    const node = path.join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin");
    mkdirSync(node, { recursive: true });
    writeFileSync(path.join(node, "node"), "");
  });
  afterEach(() => remove());

  const WANTED: Record<string, Entry> = {
    "": { version: "1.0.0" },
    "packages/a": { version: "1.0.0" },
    "node_modules/a": { link: true },
    "node_modules/left": { version: "1.2.3" },
    "node_modules/for-another-system": { version: "1.0.0", optional: true },
  };
  const present = (packages: Record<string, Entry>) =>
    writeFileSync(path.join(root, "node_modules", ".package-lock.json"), JSON.stringify({ packages }));
  const wanted = (packages: Record<string, Entry>) =>
    writeFileSync(path.join(root, "package-lock.json"), JSON.stringify({ packages }));

  it("is not when everything wanted is there", () => {
    wanted(WANTED);
    present({ "node_modules/a": { link: true }, "node_modules/left": { version: "1.2.3" } });
    expect(isInstalled(root)).toBe(true);
  });

  it("is when the lock names another version, or a package more", () => {
    present({ "node_modules/a": { link: true }, "node_modules/left": { version: "1.2.3" } });
    wanted({ ...WANTED, "node_modules/left": { version: "1.2.4" } });
    expect(isInstalled(root)).toBe(false);
    wanted({ ...WANTED, "node_modules/new": { version: "1.0.0" } });
    expect(isInstalled(root)).toBe(false);
  });

  it("is after an interrupted installation, which has no record", () => {
    wanted(WANTED);
    expect(isInstalled(root)).toBe(false);
  });

  it.runIf(process.platform === "linux")("is when the packaged Node is missing", () => {
    wanted({});
    present({});
    expect(isInstalled(root)).toBe(true);
    remove();
    mkdirSync(path.join(root, "node_modules"), { recursive: true });
    wanted({});
    present({});
    expect(isInstalled(root)).toBe(false);
  });
});
