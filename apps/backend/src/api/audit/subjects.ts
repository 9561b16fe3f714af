/** How the log reads and keeps one kind of record. */
export interface AuditSubject {
  /** Name in the query graph, and `subject_type` of the log. */
  entity: string;
  /** Column that the id in an address stands for; `id` unless told. */
  by?: string;
  /** What is read of it before and after an act. */
  fields: readonly string[];
  /** Whose values may be kept. Anything that could be about a person is missing on purpose: of it only the name is kept. */
  kept: readonly string[];
}

/** Kinds of records by the part of an address that stands before their id. */
export const AUDIT_SUBJECTS: Readonly<Record<string, AuditSubject>> = {
  sellers: {
    entity: "seller",
    fields: ["*"],
    kept: [
      "status",
      "handle",
      "legal_form",
      "kecamatan_code",
      "village_code",
      "since",
      "is_demo",
      "holiday_from",
      "holiday_until",
      "holiday_orders",
    ],
  },
  members: { entity: "seller_member", fields: ["*"], kept: ["role", "seller_id"] },
  certifications: {
    entity: "certification",
    fields: ["*", "products.id"],
    kept: ["kind", "status", "number", "issued_on", "expires_on", "checked_on", "check_method", "products"],
  },
  products: {
    entity: "product",
    fields: [
      "*",
      "seller.id",
      "categories.handle",
      "images.url",
      "variants.id",
      "variants.title",
      "variants.sku",
      "variants.weight",
      "variants.prices.amount",
    ],
    // Texts and attributes stay out: they carry the name and address of the maker.
    kept: ["title", "handle", "status", "seller", "categories", "images", "variants"],
  },
  "product-reviews": { entity: "product_review", fields: ["*"], kept: ["status", "product_id", "seller_id"] },
  orders: { entity: "order", fields: ["id", "status", "canceled_at"], kept: ["status", "canceled_at"] },
  // What is recorded about an order that nobody has opened is about that order.
  "unseen-orders": { entity: "order", fields: ["id", "status"], kept: ["status"] },
  "order-groups": { entity: "order_group", fields: ["*"], kept: ["status", "paid_at", "expires_at"] },
  payments: {
    entity: "payment",
    fields: ["id", "captured_at", "canceled_at"],
    kept: ["captured_at", "canceled_at"],
  },
  operators: { entity: "operator_role", by: "user_id", fields: ["*"], kept: ["role"] },
};

/** Drafts that operators prepare are goods like any other. */
const ALIASES: Readonly<Record<string, string>> = { "product-drafts": "products" };

/** What Medusa's ids look like; words such as `batch` are none. */
const ID = /^[a-z]{2,12}_[0-9A-Za-z]{6,64}$/;

/** What an address is about. */
export interface AddressSubject {
  /** Null for a kind of record that the log does not read. */
  subject: AuditSubject | null;
  /** Name of the kind. */
  type: string;
  /** As it stands in the address; null when there is none. */
  id: string | null;
  /** Whether it is about the shop of whoever asks, which no address names. */
  ownShop: boolean;
}

/** Parts of makers' addresses that stand for their own shop. */
const OWN_SHOP = ["shop", "private", "consents", "registrations"];

/** The record that an address is about: the last part that names a known kind, and the id after it. */
export function subjectOf(path: string): AddressSubject {
  const parts = path.split("/").filter((part) => part !== "");
  const seller = AUDIT_SUBJECTS.sellers;
  if (seller && parts[0] === "seller" && OWN_SHOP.includes(parts[1] ?? "")) {
    return { subject: seller, type: seller.entity, id: null, ownShop: true };
  }
  const idAt = (index: number) => (ID.test(parts[index] ?? "") ? (parts[index] ?? null) : null);
  for (let index = parts.length - 1; index > 0; index -= 1) {
    const named = parts[index] ?? "";
    const part = Object.hasOwn(ALIASES, named) ? (ALIASES[named] ?? "") : named;
    const subject = Object.hasOwn(AUDIT_SUBJECTS, part) ? AUDIT_SUBJECTS[part] : undefined;
    if (subject) return { subject, type: subject.entity, id: idAt(index + 1), ownShop: false };
  }
  return { subject: null, type: parts[1] ?? "", id: idAt(2), ownShop: false };
}
