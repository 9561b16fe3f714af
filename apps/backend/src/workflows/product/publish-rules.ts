import {
  mainCategoryOf,
  productAttributesSchema,
  REQUIRED_ATTRIBUTES,
  type GoodsGroup,
  type ProductAttributeName,
  type SellerStatus,
} from "@gerai/contracts";

/** What decides whether goods may be published. */
export interface PublishFacts {
  title: string;
  /** The maker, or null when none is assigned. */
  seller: { status: SellerStatus } | null;
  category_handles: readonly string[];
  metadata: Record<string, unknown> | null;
}

/** One reason why goods cannot be published; code for machines, message (Indonesian) for people. */
export interface PublishProblem {
  code: string;
  message: string;
}

const ATTRIBUTE_WORDS: Readonly<Record<ProductAttributeName, string>> = {
  composition: "komposisi",
  material: "bahan",
  net_weight_g: "berat bersih dalam gram",
  net_content: "isi bersih seperti tertulis pada label",
  shelf_life: "masa simpan",
  storage: "cara penyimpanan",
  maker_address: "nama dan alamat pembuat",
  title_en: "judul bahasa Inggris",
  description_en: "keterangan bahasa Inggris",
  is_demo: "tanda data contoh",
};

/**
 * All reasons why goods cannot be published; empty when they can. Missing certificates are not among them:
 * goods in mentoring may show on their maker's page, they only cannot be bought.
 */
export function publishProblems(facts: PublishFacts): PublishProblem[] {
  const category = mainCategoryOf(facts.category_handles);
  return [
    ...sellerProblems(facts.seller),
    ...(category ? attributeProblems(category.group, facts.metadata) : [NO_CATEGORY]),
  ];
}

const NO_CATEGORY: PublishProblem = {
  code: "product_published_category",
  message: "pilih tepat satu dari lima belas kategori",
};

function sellerProblems(seller: PublishFacts["seller"]): PublishProblem[] {
  if (seller === null) {
    return [{ code: "product_without_seller", message: "tentukan satu toko pembuatnya" }];
  }
  if (seller.status === "active") return [];
  return [
    {
      code: "product_seller_not_active",
      message:
        seller.status === "pending"
          ? "toko pembuatnya belum disetujui"
          : "toko pembuatnya sedang ditangguhkan",
    },
  ];
}

function attributeProblems(group: GoodsGroup, metadata: Record<string, unknown> | null): PublishProblem[] {
  const given = Object.fromEntries(
    // The dashboard keeps an emptied field as an empty text.
    Object.entries(metadata ?? {}).filter(([, value]) => value !== "" && value !== null),
  );
  const required = REQUIRED_ATTRIBUTES[group];
  const missing = required.filter((name) => given[name] === undefined);
  const parsed = productAttributesSchema.safeParse(given);
  const misshapen = parsed.success
    ? []
    : parsed.error.issues
        .map((issue) => issue.path[0] as ProductAttributeName)
        .filter((name) => given[name] !== undefined);
  return [
    ...missing.map((name) => ({
      code: `attribute_missing_${name}`,
      message: `isi ${ATTRIBUTE_WORDS[name]}`,
    })),
    ...[...new Set(misshapen)].map((name) => ({
      code: `attribute_invalid_${name}`,
      message: `perbaiki ${ATTRIBUTE_WORDS[name]}`,
    })),
  ];
}
