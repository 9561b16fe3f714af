import {
  categoryByHandle,
  productAttributesSchema,
  REQUIRED_ATTRIBUTES,
  type ProductAttributeName,
  type SellerStatus,
} from "@gerai/contracts";

import { ATTRIBUTE_WORDS } from "../../errors/attribute-words";
import { MAX_PRICE, MIN_PRICE } from "../../importer/amounts";

/** One reason why goods cannot be published, and the field that mends it. */
export interface PublishProblem {
  code: string;
  /** `title`, `category_handle`, `attributes.composition`, `variants`, `pictures`, `certifications`, `seller`, `review`. */
  field: string;
  message: string;
}

/** What decides whether a maker may publish. */
export interface PublishFacts {
  title: string;
  category_handle: string | null;
  attributes: Readonly<Record<string, unknown>>;
  variants: readonly { price: number | null; title: string }[];
  pictures: number;
  seller_status: SellerStatus;
  /** Ids of obligations that no certificate in force meets. */
  unmet: readonly string[];
  /** Why an operator took it down, while nothing about it changed since; null otherwise. */
  taken_down: string | null;
}

/**
 * Everything that stands between goods and the shelf, told at once. The database and the basket judge again; this is
 * for the person who wants to know what to do.
 */
export function publishProblems(facts: PublishFacts): PublishProblem[] {
  return [
    ...sellerProblems(facts.seller_status),
    ...(facts.taken_down === null
      ? []
      : [
          {
            code: "product_taken_down",
            field: "review",
            message: `Petugas menurunkan produk ini: ${sentence(facts.taken_down)} Perbaiki dahulu, lalu terbitkan lagi.`,
          },
        ]),
    ...(facts.title.trim() === ""
      ? [{ code: "title_missing", field: "title", message: "Isi nama produk." }]
      : []),
    ...categoryProblems(facts),
    ...variantProblems(facts.variants),
    ...(facts.pictures === 0
      ? [{ code: "picture_missing", field: "pictures", message: "Tambahkan paling sedikit satu foto." }]
      : []),
    ...facts.unmet.map(certificateProblem),
  ];
}

function sellerProblems(status: SellerStatus): PublishProblem[] {
  if (status === "active") return [];
  return [
    {
      code: "seller_not_active",
      field: "seller",
      message:
        status === "pending"
          ? "Toko Anda masih menunggu persetujuan petugas. Simpan sebagai draf dahulu."
          : "Toko Anda sedang ditangguhkan, jadi produk belum dapat diterbitkan.",
    },
  ];
}

function categoryProblems({ category_handle: handle, attributes }: PublishFacts): PublishProblem[] {
  const category = handle === null ? undefined : categoryByHandle(handle);
  if (!category) {
    return [{ code: "category_missing", field: "category_handle", message: "Pilih satu kategori." }];
  }
  return REQUIRED_ATTRIBUTES[category.group].flatMap((name) => attributeProblem(name, attributes[name]));
}

function attributeProblem(name: ProductAttributeName, value: unknown): PublishProblem[] {
  const field = `attributes.${name}`;
  const word = ATTRIBUTE_WORDS[name] ?? name;
  if (value === undefined || value === null || (typeof value === "string" && value.trim() === "")) {
    return [{ code: "attribute_missing", field, message: `Isi ${word}.` }];
  }
  if (productAttributesSchema.shape[name].safeParse(value).success) return [];
  return [{ code: "attribute_invalid", field, message: `Perbaiki ${word}.` }];
}

function variantProblems(variants: PublishFacts["variants"]): PublishProblem[] {
  if (variants.length === 0) {
    return [{ code: "variant_missing", field: "variants", message: "Isi harga dan stok." }];
  }
  const bad = variants.find(({ price }) => price === null || price < MIN_PRICE || price > MAX_PRICE);
  if (!bad) return [];
  return [{ code: "price_missing", field: "variants", message: `Isi harga untuk "${bad.title}".` }];
}

function certificateProblem(obligation: string): PublishProblem {
  const word = obligation.startsWith("halal")
    ? "sertifikat halal yang berlaku"
    : "izin edar (P-IRT atau BPOM) yang berlaku";
  return {
    code: "obligation_unmet",
    field: "certifications",
    message: `Kategori ini wajib memiliki ${word}. Ajukan sertifikatnya, atau minta bantuan pendamping.`,
  };
}

/** The operator's words with a full stop at their end. */
function sentence(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
