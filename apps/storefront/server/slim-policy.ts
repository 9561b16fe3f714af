import { createHash } from "node:crypto";

const INLINE_STYLE = /<style[^>]*>([^]*?)<\/style>/g;
const INLINE_SCRIPT = /<script(?![^>]*\ssrc=)[^>]*>([^]*?)<\/script>/g;
const HASH = /^'sha256-([^']+)'$/;

/**
 * Leaves out of a Content-Security-Policy the hashes that a page does not use. Astro lists those of the whole
 * site, which soon is more than the first packets of a page can carry; what it did not list is never added.
 * @param policy as Astro wrote it
 * @param html the page it goes with
 */
export function slimPolicy(policy: string, html: string): string {
  const used = new Set(
    [INLINE_STYLE, INLINE_SCRIPT].flatMap((pattern) =>
      [...html.matchAll(pattern)].map(([, content = ""]) =>
        createHash("sha256").update(content).digest("base64"),
      ),
    ),
  );
  const keeps = (source: string) => {
    const hash = HASH.exec(source)?.[1];
    return hash === undefined || used.has(hash);
  };
  return policy
    .split(";")
    .map((directive) => directive.trim().split(/\s+/).filter(keeps).join(" "))
    .filter((directive) => directive !== "")
    .join("; ");
}
