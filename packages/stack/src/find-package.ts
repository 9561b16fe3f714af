import { existsSync } from "node:fs";
import path from "node:path";

/**
 * Folder of an installed package as a file in `from` would find it. Unlike `require.resolve` it does not care
 * what the package exports.
 */
export function findPackage(from: string, name: string): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    const candidate = path.join(folder, "node_modules", name);
    if (existsSync(path.join(candidate, "package.json"))) return candidate;
    if (folder === path.dirname(folder)) throw new Error(`${name} is not installed (looked from ${from})`);
  }
}
