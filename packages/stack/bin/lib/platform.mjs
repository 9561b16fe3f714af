import { existsSync } from "node:fs";
import path from "node:path";

/** Astro and Vitest need this much; Linux brings its own Node through npm. */
const LOWEST_SYSTEM_NODE = [22, 12];

/**
 * Says in one line why this machine cannot run the project, or null when it can.
 * @param {NodeJS.Platform} platform
 * @param {string} nodeVersion such as `20.20.2`
 * @returns {string | null}
 */
export function refusal(platform, nodeVersion) {
  if (platform === "win32")
    return "Windows is not supported; use WSL (Ubuntu) and run the same command there.";
  if (platform !== "linux" && platform !== "darwin")
    return `${platform} is not supported; use Linux, WSL or macOS.`;
  if (platform === "darwin" && !isAtLeast(nodeVersion, LOWEST_SYSTEM_NODE)) {
    return `On macOS Node 22.12 or newer is needed and this is ${nodeVersion}; install Node 24 (https://nodejs.org).`;
  }
  return null;
}

/**
 * Finds the Node that runs everything: the one npm brought, else the system's when it is new enough.
 * @param {string} root the checkout
 * @returns {string | null} path of the program, null when none fits
 */
export function findNode(root) {
  const packaged = path.join(root, "node_modules", `node-${process.platform}-${process.arch}`, "bin", "node");
  if (existsSync(packaged) && !isMusl()) return packaged;
  return isAtLeast(process.versions.node, LOWEST_SYSTEM_NODE) ? process.execPath : null;
}

/**
 * Flags which let that Node run TypeScript sources; from 22.18 on it needs none.
 * @param {string} node path of the program
 * @returns {string[]}
 */
export function typeScriptFlags(node) {
  if (node !== process.execPath || isAtLeast(process.versions.node, [22, 18])) return [];
  return ["--experimental-strip-types", "--disable-warning=ExperimentalWarning"];
}

/** The packaged Node is linked against glibc. */
function isMusl() {
  if (process.platform !== "linux") return false;
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return !report.header?.glibcVersionRuntime;
}

/**
 * @param {string} version
 * @param {number[]} lowest major and minor
 */
function isAtLeast(version, lowest) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [lowestMajor = 0, lowestMinor = 0] = lowest;
  return major > lowestMajor || (major === lowestMajor && minor >= lowestMinor);
}
