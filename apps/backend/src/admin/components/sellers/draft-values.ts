import { categoryByHandle, REQUIRED_ATTRIBUTES } from "@gerai/contracts";

import type { ProductDraft } from "../../lib/desk-types";
import { attributeText, TYPED_ATTRIBUTES, type TypedAttribute } from "../products/attribute-values";

/** Words, numbers of the only variant, and what the law wants; every field as text. */
export type DraftField = "title" | "description" | "category" | "price" | "stock" | "weight" | TypedAttribute;

/** The fields that hold whole numbers. */
export const NUMBERS: readonly DraftField[] = ["price", "stock", "weight"];

/** What the form of a draft begins with. */
export function draftValues(draft: ProductDraft | null): Record<DraftField, string> {
  const [variant] = draft?.variants ?? [];
  const attributes = Object.fromEntries(
    TYPED_ATTRIBUTES.map((name) => [name, attributeText(draft?.attributes ?? null, name)]),
  ) as Record<TypedAttribute, string>;
  return {
    title: draft?.title ?? "",
    description: draft?.description ?? "",
    category: draft?.category_handle ?? "",
    price: String(variant?.price ?? ""),
    stock: variant === undefined ? "" : String(variant.stock),
    weight: String(variant?.weight ?? ""),
    ...attributes,
  };
}

/** The attributes that goods of a category must carry, in the order of a label. */
export function attributesOfCategory(handle: string): TypedAttribute[] {
  const group = handle === "" ? undefined : categoryByHandle(handle)?.group;
  if (group === undefined) return [];
  return TYPED_ATTRIBUTES.filter((name) => REQUIRED_ATTRIBUTES[group].includes(name));
}

/** Whether prices and stock can be written here: a product with several variants is the maker's to change. */
export function hasOneVariant(draft: ProductDraft | null): boolean {
  return (draft?.variants.length ?? 1) <= 1;
}

/** What the route wants. */
export function draftBody(
  values: Record<DraftField, string>,
  draft: ProductDraft | null,
  pictures: readonly { url: string; width: number | null; height: number | null }[],
) {
  const [variant] = draft?.variants ?? [];
  const number = (text: string) => (text.trim() === "" ? null : Number(text));
  const stock = number(values.stock);
  return {
    title: values.title.trim(),
    description: values.description.trim(),
    category_handle: values.category === "" ? null : values.category,
    attributes: Object.fromEntries(
      attributesOfCategory(values.category).map((name) => {
        const text = values[name].trim();
        return [name, text === "" ? null : name === "net_weight_g" ? Number(text) : text];
      }),
    ),
    pictures: pictures.map(({ url, width, height }) => ({
      url,
      ...(width === null || height === null ? {} : { width, height }),
    })),
    ...(hasOneVariant(draft)
      ? {
          variants: [
            {
              ...(variant === undefined ? {} : { id: variant.id, stock_seen: variant.stock }),
              title: variant?.title ?? "Satu ukuran",
              price: number(values.price),
              ...(stock === null ? {} : { stock }),
              weight: number(values.weight),
            },
          ],
        }
      : {}),
  };
}
