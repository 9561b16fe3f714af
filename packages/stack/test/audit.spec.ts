import { describe, expect, it } from "vitest";

import { severeAdvisories } from "../src/audit/advisories.ts";
import { licenceFindings } from "../src/audit/licences.ts";

describe("licences", () => {
  const lock = {
    packages: {
      "": { license: "MIT" },
      "apps/backend": {},
      "node_modules/@gerai/backend": { link: true },
      "node_modules/fine": { license: "ISC" },
      "node_modules/a/node_modules/closed": { license: "SEE LICENSE IN LICENSE" },
      "node_modules/quiet": {},
      "node_modules/elsewhere": {},
    },
  };
  const installed = (at: string) => (at.endsWith("quiet") ? "GPL-3.0" : null);

  it("names each package that is neither permissive nor excused", () => {
    expect(licenceFindings(lock, { licences: {}, packages: {} }, installed)).toEqual([
      { name: "closed", licence: "SEE LICENSE IN LICENSE" },
      { name: "quiet", licence: "GPL-3.0" },
    ]);
    const excused = { licences: { "GPL-3.0": "why" }, packages: { closed: "why" } };
    expect(licenceFindings(lock, excused, installed)).toEqual([]);
  });
});

describe("advisories", () => {
  const advisory = (severity: string, url: string) => ({
    source: 1,
    name: "x",
    title: "hole",
    severity,
    url,
  });
  const report = {
    vulnerabilities: {
      x: { severity: "high", via: [advisory("high", "u1"), advisory("moderate", "u2")] },
      y: { severity: "high", via: ["x", advisory("high", "u1")] },
    },
  };

  it("counts the severe ones once, and not those written down", () => {
    expect(severeAdvisories(report, {})).toEqual(["x: high, hole, u1"]);
    expect(severeAdvisories(report, { u1: "not reachable from our code" })).toEqual([]);
    expect(severeAdvisories({}, {})).toEqual([]);
  });
});
