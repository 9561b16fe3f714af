import { cacheTag } from "@gerai/contracts";

import { cachePage, pageLifeSeconds } from "../cache-page.ts";
import { aCertification, aProduct, daysFromToday } from "../testing/documents.ts";
import { badgesInForce, certificationsNotInForce, earliestEnd, isListed } from "./validity.ts";

const TODAY = "2026-11-24";
const ends = (expires_on: string | null) => aCertification({ kind: "pirt", expires_on });

describe("badgesInForce", () => {
  it("shows what is in force today, in a fixed order, and puts the rest into words", () => {
    const halal = aCertification();
    const pirt = ends(TODAY);
    const bpom = aCertification({ kind: "bpom_food", expires_on: "2027-01-01" });
    const past = [
      ends("2026-11-23"),
      aCertification({ status: "revoked" }),
      aCertification({ kind: "halal_mui", expires_on: null }),
    ];
    const document = { certifications: [bpom, ...past, pirt, halal] };
    expect(badgesInForce(document, TODAY).map(({ id }) => id)).toEqual([halal.id, pirt.id, bpom.id]);
    expect(certificationsNotInForce(document, TODAY)).toEqual(past);
    expect(badgesInForce(document, "2026-11-25").map(({ id }) => id)).toEqual([halal.id, bpom.id]);
  });

  it("believes the certificate, not a badge day that an old index still holds", () => {
    const product = aProduct({
      certifications: [aCertification({ status: "revoked" })],
      halal_until: 99991231,
    });
    expect(badgesInForce(product, daysFromToday(0))).toEqual([]);
  });
});

describe("isListed", () => {
  it("ends with the day", () => {
    expect(isListed({ listed_until: 20261124 }, TODAY)).toBe(true);
    expect(isListed({ listed_until: 20261123 }, TODAY)).toBe(false);
    expect(isListed({ listed_until: 0 }, TODAY)).toBe(false);
  });
});

describe("the life of a page", () => {
  const document = (...dates: (string | null)[]) => ({ certifications: dates.map(ends) });

  it("knows the first end among what it shows", () => {
    expect(earliestEnd([document("2027-05-01", null), document("2026-12-01")], TODAY)).toBe("2026-12-01");
    expect(earliestEnd([document("2026-11-23", null)], TODAY)).toBeNull();
    expect(earliestEnd([{ certifications: [], listed_until: 20261125 }], TODAY)).toBe("2026-11-25");
    expect(earliestEnd([{ certifications: [], listed_until: 99991231 }], TODAY)).toBeNull();
  });

  it("is over at midnight in Jakarta, and after six hours in any case", () => {
    const morning = new Date("2026-11-24T01:00:00Z");
    const evening = new Date("2026-11-24T16:59:30.500Z");
    expect(pageLifeSeconds([document(TODAY)], TODAY, morning)).toBe(6 * 3600);
    expect(pageLifeSeconds([document(TODAY)], TODAY, evening)).toBe(29);
    expect(pageLifeSeconds([], TODAY, evening)).toBe(29);
    // A render that began before midnight and ends after it shows yesterday's badges.
    expect(pageLifeSeconds([], TODAY, new Date("2026-11-24T17:00:01Z"))).toBe(0);
  });

  it("is told to the route cache with its tags, and never as stale-while-revalidate", () => {
    const set = vi.fn<(options: { maxAge: number; tags: string[] }) => void>();
    const today = daysFromToday(0);
    cachePage(
      { cache: { set }, locals: { today } },
      { tags: [cacheTag.lists, cacheTag.product("p"), cacheTag.lists] },
    );
    expect(set.mock.calls.map(([{ tags }]) => tags)).toEqual([["lists", "product:p"]]);
    expect(Object.keys(set.mock.calls[0]![0])).toEqual(["maxAge", "tags"]);
  });
});
