import { productAttributesSchema, type ProductAttributeName } from "@gerai/contracts";

type Metadata = Record<string, unknown> | null;

/** The attributes that an operator types, in the order of a label. */
export const TYPED_ATTRIBUTES = [
  "net_content",
  "net_weight_g",
  "composition",
  "material",
  "shelf_life",
  "storage",
  "maker_address",
  "title_en",
  "description_en",
] as const satisfies readonly ProductAttributeName[];

export type TypedAttribute = (typeof TYPED_ATTRIBUTES)[number];

/** An attribute as text; empty when it is not filled in. */
export function attributeText(metadata: Metadata, name: ProductAttributeName): string {
  const value = metadata?.[name];
  return typeof value === "string" || typeof value === "number" ? String(value).trim() : "";
}

/** Whether a text may stand for an attribute, by the same schema as the database keeps. */
export function isAcceptable(name: TypedAttribute, value: string): boolean {
  return productAttributesSchema.shape[name].safeParse(value).success;
}

/** What to write: Medusa merges metadata, and an empty text takes a key away. */
export function attributesToWrite(values: Record<TypedAttribute, string>): Record<string, string | number> {
  return Object.fromEntries(
    TYPED_ATTRIBUTES.map((name) => {
      const text = values[name].trim();
      return [name, name === "net_weight_g" && text !== "" ? Number(text) : text];
    }),
  );
}
