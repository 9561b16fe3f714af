/** What a buyer is told of goods, in the order in which it is shown. */
const TOLD = ["net_content", "composition", "material", "shelf_life", "storage", "maker_address"] as const;
export type Told = (typeof TOLD)[number];

/** What an order has kept of its goods' description; only texts that are there. */
export function toldOf(attributes: Readonly<Record<string, unknown>>): { name: Told; text: string }[] {
  return TOLD.flatMap((name) => {
    const text = attributes[name];
    return typeof text === "string" && text.trim() !== "" ? [{ name, text }] : [];
  });
}
