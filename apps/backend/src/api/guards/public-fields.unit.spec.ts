import fc from "fast-check";

import { FieldRefusal, publicFields } from "./public-fields";
import { PUBLIC_GRAPH, type PublicEntityName } from "./public-graph";

const SELLER = ["id", "handle", "name", "kecamatan"];

describe("what fields may name", () => {
  test.each([
    ["id,title", "id,title"],
    ["+metadata", "+metadata"],
    [" metadata", "+metadata"],
    ["*variants", "*variants"],
    ["variants.*", "*variants"],
    ["*variants.options", "*variants.options"],
    ["id,variants", "id,*variants"],
    ["*variants.calculated_price", "*variants.calculated_price"],
    ["variants.calculated_price", "*variants.calculated_price"],
    ["variants.calculated_price.calculated_amount", "variants.calculated_price.calculated_amount"],
    ["-variants,-description", "-variants,-description"],
    ["", ""],
    [",,", ""],
  ])("%j is handed on as %j", (asked, handed) => {
    expect(publicFields(asked, "product")).toBe(handed);
  });

  test.each(["*seller", "seller.*", "*seller.*", "+seller"])("%j means the four public fields", (asked) => {
    expect(publicFields(asked, "product")).toBe(SELLER.map((name) => `+seller.${name}`).join(","));
  });

  test("a star beside plain fields is written out without a plus, as core would otherwise keep its defaults", () => {
    expect(publicFields("id,*seller", "product")).toBe(
      ["id", ...SELLER.map((name) => `seller.${name}`)].join(","),
    );
  });

  test.each([
    "seller.email",
    "seller.status",
    "*seller.members",
    "seller.products.status",
    "seller.*.status",
    "*seller.products",
    "+seller.metadata",
    "certifications.checked_by",
    "*certifications.events",
    "certifications.evidence_file",
    "status",
    "*categories.products",
    "tags.products.title",
    "*sales_channels",
    "*shipping_profile",
    "variants.inventory_items.*",
    "*variants.prices",
    "variants.price_set.prices.amount",
    "variants.product.seller.email",
    "**",
    "**variants",
    "*variants.*.*",
    "variants..id",
    ".id",
    "id.",
    "+",
    "++id",
    "-*",
    "constructor",
    "__proto__",
    "__proto__.x",
    "toString",
    "seller.constructor",
    "SELLER.email",
    "Seller.email",
    "id;drop",
    "sel\u0000ler",
    "variants.product.variants.product.variants.product.variants.id",
  ])("%j is refused", (asked) => {
    expect(() => publicFields(asked, "product")).toThrow(FieldRefusal);
  });

  test("whatever is asked, everything handed on is on the list", () => {
    const word = fc.constantFrom(
      "id",
      "title",
      "seller",
      "products",
      "certifications",
      "categories",
      "variants",
      "product",
      "email",
      "status",
      "events",
      "members",
      "*",
      "",
    );
    const path = fc.array(word, { minLength: 1, maxLength: 5 }).map((parts) => parts.join("."));
    const token = fc
      .tuple(fc.constantFrom("", "+", "-", "*", " ", "**"), path)
      .map(([sign, rest]) => sign + rest);
    const roots = Object.keys(PUBLIC_GRAPH) as PublicEntityName[];
    fc.assert(
      fc.property(fc.array(token, { maxLength: 4 }), fc.constantFrom(...roots), (tokens, root) => {
        let handed: string;
        try {
          handed = publicFields(tokens.join(","), root);
        } catch (error) {
          expect(error).toBeInstanceOf(FieldRefusal);
          return;
        }
        for (const field of handed.split(",").filter((one) => one !== "" && !one.startsWith("-"))) {
          expect(isPublic(field.replace(/^[+]/, ""), root)).toBe(true);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

/** An independent reading of the list: walks it without any of the code under test. */
function isPublic(field: string, root: PublicEntityName): boolean {
  const star = field.startsWith("*");
  let entity = PUBLIC_GRAPH[root];
  const parts = field.replace(/^\*/, "").split(".");
  for (const [index, part] of parts.entries()) {
    if (entity.objects?.includes(part)) return true;
    const next = entity.relations?.[part];
    if (next) entity = PUBLIC_GRAPH[next];
    else return !star && index === parts.length - 1 && entity.columns.includes(part);
  }
  return star && entity.open === true;
}
