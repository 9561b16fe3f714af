import type { OperatorRole } from "@gerai/contracts";

/** Roles whose work is with makers and goods: of buyers they see nothing, along no relation. */
const WITHOUT_BUYERS: readonly OperatorRole[] = ["mentor", "evaluator"];

/** Words in the name of a relation that leads to buyers, to what they ordered, or to what they paid. */
const BUYERS = new Set([
  "order",
  "orders",
  "cart",
  "carts",
  "customer",
  "customers",
  "billing",
  "payment",
  "payments",
  "fulfillment",
  "fulfillments",
  "return",
  "returns",
  "claim",
  "claims",
  "exchange",
  "exchanges",
  "notification",
  "notifications",
]);
/** Relations with such a word that lead to settings. */
const SETTINGS = /^(?:payment_providers?|fulfillment_(?:sets?|providers?))(?:_links?)?$/;

/**
 * The first relation in a request's `fields` or `order` that a role may not follow: Medusa's routes take any, and
 * from a sales channel or a region it is one step to every order.
 * @param asked the values as they stand in the query
 */
export function forbiddenRelation(role: OperatorRole, asked: readonly unknown[]): string | null {
  if (!WITHOUT_BUYERS.includes(role)) return null;
  const names = asked
    .flat(3)
    .flatMap((value) => (typeof value === "string" ? value.split(",") : []))
    .flatMap((path) =>
      path
        .trim()
        .replace(/^[+*-]+/, "")
        .split("."),
    );
  return names.find((name) => !SETTINGS.test(name) && leadsToBuyers(name)) ?? null;
}

function leadsToBuyers(name: string): boolean {
  const words = name
    .replaceAll(/([a-z])([A-Z])/g, "$1_$2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some((word) => BUYERS.has(word)) || words.join("_").startsWith("shipping_address");
}
