import { audit, type Audit } from "./audit.ts";
import { print, type Line } from "./report.ts";

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

/** Audits pages with Lighthouse and prints the medians beside the aims and a Next.js peer on the same backend. */
export async function benchPages(pages: Readonly<Record<string, string>>): Promise<Line[]> {
  const all: Line[] = [];
  for (const [name, url] of Object.entries(pages)) {
    const lines = toLines(await audit(url));
    print(`Lighthouse, ${name} (mobile, median of 3): ${url}`, lines);
    all.push(...lines);
  }
  return all;
}

function toLines(result: Audit): Line[] {
  const score = (what: string, value: number, aim: number, peer: string): Line => ({
    what,
    measured: String(value),
    against: `aim ${aim}, peer ${peer}`,
    met: value >= aim,
  });
  return [
    score("performance", result.performance, 98, "87 to 95"),
    score("accessibility", result.accessibility, 100, "82 to 92"),
    score("best practices", result.bestPractices, 100, "100"),
    score("SEO", result.seo, 100, "92"),
    {
      what: "largest contentful paint",
      measured: seconds(result.lcp),
      against: "aim 1.8 s, peer up to 3.9 s",
      met: result.lcp <= 1800,
    },
    { what: "blocked", measured: `${result.blocked.toFixed(0)} ms`, against: "grows on a busy machine" },
    { what: "layout shift", measured: result.cls.toFixed(3), against: "aim 0.02", met: result.cls < 0.02 },
    {
      what: "JavaScript",
      measured: kilobytes(result.script),
      against: "aim 15 kB, peer 180 to 222 kB",
      met: result.script <= 15_000,
    },
    { what: "everything", measured: kilobytes(result.total), against: "pictures and font included" },
  ];
}
