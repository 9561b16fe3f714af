import { chmodSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import path from "node:path";

/** A folder that other accounts may walk through, and the function that removes it; under the home folder if asked. */
export function temporaryFolder(options: { atHome?: boolean } = {}): { folder: string; remove: () => void } {
  const parent = options.atHome ? homedir() : tmpdir();
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(path.join(parent, "gerai-stack-test-"));
  chmodSync(folder, 0o711);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
