import fc from "fast-check";

import { readSearchParams } from "../search-params.js";
import { DEFAULT_SETTINGS } from "../settings.js";
import { search } from "./search.js";
import { SearchIndex } from "./search-index.js";

const word = fc.constantFrom("kopi", "teh", "madu", "keripik", "sambal");
const document = fc.record({
  id: fc.constantFrom("a", "b", "c", "d"),
  title: fc.array(word, { maxLength: 3 }).map((words) => words.join(" ")),
  price: fc.oneof(fc.nat(5), fc.constant(null)),
});
const change = fc.oneof(
  fc.record({ type: fc.constantFrom("replace", "update" as const), document }),
  fc.record({ type: fc.constant("delete" as const), id: fc.constantFrom("a", "b", "c", "d") }),
);

const SETTINGS = { ...DEFAULT_SETTINGS, filterableAttributes: ["price"], sortableAttributes: ["price"] };

function answers(index: SearchIndex): unknown {
  const ask = (body: object) => {
    const { hits, facetDistribution, estimatedTotalHits } = search(index, readSearchParams({ ...body }));
    const ids = (hits as { id: string }[]).map(({ id }) => id).sort();
    return { ids, facetDistribution, estimatedTotalHits };
  };
  return ["", "kopi", "tehh", "madu keripik", "sambel"].flatMap((q) => [
    ask({ q }),
    ask({ q, filter: "price > 2 OR price IS NULL", facets: ["price"], sort: ["price:desc"] }),
  ]);
}

describe("an index after many changes", () => {
  it("answers like one built afresh from what is left", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const lived = new SearchIndex("lived", "id");
        lived.applySettings(SETTINGS);
        const left = new Map<string, { id: string; title: string; price: number | null }>();
        // Asking first builds the columns, which must then follow every change.
        answers(lived);
        for (const step of changes) {
          if (step.type === "delete") {
            lived.deleteDocuments([step.id]);
            left.delete(step.id);
          } else {
            lived.addDocuments([{ ...step.document }], undefined, step.type);
            left.set(step.document.id, step.document);
          }
        }
        const fresh = new SearchIndex("fresh", "id");
        fresh.addDocuments(
          [...left.values()].map((item) => ({ ...item })),
          undefined,
          "replace",
        );
        fresh.applySettings(SETTINGS);
        expect(answers(lived)).toEqual(answers(fresh));
      }),
    );
  });
});
