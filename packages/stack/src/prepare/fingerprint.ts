import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

/** Made by tools, or not part of what is built. */
const IGNORED = new Set(["node_modules", "dist", ".medusa", ".astro", ".turbo", ".vite", "test-results"]);

/** A hash over the names and contents of files; an absent folder and an empty one (tools make such) are the same. */
export function fingerprint(places: string[]): string {
  const hash = createHash("sha256");
  for (const place of places) addTo(hash, place, path.basename(place));
  return hash.digest("hex");
}

function addTo(hash: ReturnType<typeof createHash>, place: string, name: string): void {
  if (!existsSync(place)) return;
  if (!statSync(place).isDirectory()) {
    const content = readFileSync(place);
    hash.update(`file ${name} ${content.length}\n`).update(content);
    return;
  }
  const entries = readdirSync(place, { withFileTypes: true }).filter(
    (entry) =>
      !IGNORED.has(entry.name) &&
      !/\.spec\.tsx?$/.test(entry.name) &&
      (entry.isFile() || entry.isDirectory()),
  );
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    addTo(hash, path.join(place, entry.name), `${name}/${entry.name}`);
  }
}
