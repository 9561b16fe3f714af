import { readFileSync } from "node:fs";
import { resolve } from "node:path";

import { productAttributesSchema, REQUIRED_ATTRIBUTES } from "@gerai/contracts";

import { attributeRules } from "./attributes-sql";
import { invariantStatements } from "./install";
import { REFUSALS } from "./refusals";

test("every refusal that a statement raises has words for a person, and every word is raised somewhere", () => {
  const sql = invariantStatements().join("\n");
  const models = [
    "seller/models/seller.ts",
    "seller/models/seller-member.ts",
    "seller/models/seller-private.ts",
    "certification/models/certification.ts",
    "order-group/models/order-group.ts",
    "order-group/models/order-group-share.ts",
    "order-group/models/payment-proof.ts",
    "product-review/models/product-review.ts",
  ]
    .map((path) => readFileSync(resolve(__dirname, "../modules", path), "utf8"))
    .join("\n");
  const raised = [...sql.matchAll(/constraint = '(\w+)'/g)].map((match) => match[1] ?? "");
  expect(raised.filter((name) => !Object.hasOwn(REFUSALS, name))).toEqual([]);
  const silent = Object.keys(REFUSALS).filter((name) => !sql.includes(name) && !models.includes(`"${name}"`));
  expect(silent).toEqual([]);
});

test("every attribute that the law wants has bounds that the database can keep", () => {
  const ruled = attributeRules().map((rule) => rule.name);
  for (const name of Object.values(REQUIRED_ATTRIBUTES).flat()) expect(ruled).toContain(name);
  expect(attributeRules()).toContainEqual({ name: "net_weight_g", type: "whole", least: 1, most: 100_000 });
  expect(Object.keys(productAttributesSchema.shape)).toEqual(expect.arrayContaining(ruled));
});
