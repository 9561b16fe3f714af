import { readFileSync } from "node:fs";
import path from "node:path";

/** Licences that may enter without a word. */
const PERMISSIVE = new Set([
  "MIT",
  // MIT without the duty to carry the notice along.
  "MIT-0",
  "ISC",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "0BSD",
  "BlueOak-1.0.0",
  "Unlicense",
  "WTFPL",
  "Apache-2.0 AND MIT",
  "(MIT OR CC0-1.0)",
]);

/** One package of the lock file, as far as licences go. */
interface LockedPackage {
  version?: string;
  license?: string;
  link?: boolean;
}

/** A package whose licence is neither permissive nor excused. */
export interface LicenceFinding {
  name: string;
  licence: string;
}

/**
 * Judges the licence of every locked package.
 * @param lock parsed package-lock.json
 * @param excused licence or package → reason, from docs/dependency-exceptions.json
 * @param installedLicence reads the licence of a package that the lock file does not tell; null when not installed
 */
export function licenceFindings(
  lock: { packages: Record<string, LockedPackage> },
  excused: Record<"licences" | "packages", Readonly<Record<string, string>>>,
  installedLicence: (location: string) => string | null,
): LicenceFinding[] {
  return Object.entries(lock.packages).flatMap(([location, entry]) => {
    // Workspaces of our own are links or lie outside node_modules.
    if (!location.includes("node_modules/") || entry.link) return [];
    const licence = entry.license ?? installedLicence(location);
    // Not installed here and not told: made for another platform; checked where it is installed.
    if (licence === null || PERMISSIVE.has(licence) || licence in excused.licences) return [];
    const name = location.slice(location.lastIndexOf("node_modules/") + "node_modules/".length);
    return name in excused.packages ? [] : [{ name, licence }];
  });
}

/** The licence that an installed package states, in the old or the new form; null when it is not installed. */
export function readInstalledLicence(root: string, location: string): string | null {
  let manifest: { license?: string | { type?: string }; licenses?: { type?: string }[] };
  try {
    manifest = JSON.parse(readFileSync(path.join(root, location, "package.json"), "utf8")) as typeof manifest;
  } catch {
    return null;
  }
  const { license, licenses } = manifest;
  if (typeof license === "string") return license;
  return license?.type ?? licenses?.[0]?.type ?? "none stated";
}
