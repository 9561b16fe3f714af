import type { Subjects } from "./goods.ts";
import { measure, type Throughput } from "./load.ts";
import { print, type Line } from "./report.ts";

/** Pages a second, kept and rendered anew, beside the raw Store API call for the same goods. */
export async function benchSpeed(subjects: Subjects): Promise<Line[]> {
  const all: Line[] = [];
  for (const [name, subject, fresh] of [
    ["product page", subjects.product, "varian"],
    ["catalogue", subjects.catalogue, "min"],
  ] as const) {
    // One visit first: neither side pays for what is done once.
    await fetch(subject.api, { headers: subjects.storeHeaders });
    await fetch(subject.page);
    const raw = await measure({ url: () => subject.api, headers: subjects.storeHeaders });
    // Each address is new to the cache and shows the same goods.
    const uncached = await measure({ url: (n) => `${subject.page}?${fresh}=${n + 1}` });
    const cached = await measure({ url: () => subject.page });
    if (uncached.hits > 0)
      throw new Error(`${name}: the uncached figure has ${uncached.hits} cached pages in it`);
    if (cached.hits < cached.answers * 0.99)
      throw new Error(`${name}: the cached figure has uncached pages in it`);
    const lines: Line[] = [
      { what: "raw Store API call", measured: rate(raw), against: details(raw) },
      {
        what: "uncached",
        measured: rate(uncached),
        against: `${times(uncached, raw)} the raw call, aim 2; ${details(uncached)}`,
        met: uncached.perSecond >= 2 * raw.perSecond,
      },
      {
        what: "cached",
        measured: rate(cached),
        against: `${times(cached, raw)} the raw call, aim 1,000/s; ${details(cached)}`,
        met: cached.perSecond >= 1000,
      },
    ];
    print(`Pages a second, ${name}: ${subject.page}`, lines);
    all.push(...lines);
  }
  return all;
}

const rate = ({ perSecond }: Throughput) => `${perSecond.toFixed(0)}/s`;
const times = (one: Throughput, other: Throughput) => `${(one.perSecond / other.perSecond).toFixed(1)} ×`;
const details = ({ p50, p99, bytes }: Throughput) =>
  `p50 ${p50.toFixed(1)} ms, p99 ${p99.toFixed(1)} ms, ${(bytes / 1000).toFixed(1)} kB`;
