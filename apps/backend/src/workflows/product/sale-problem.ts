import {
  dayNumber,
  formatLegalDate,
  holidayOn,
  mainCategoryOf,
  sellableUntil,
  takesOrders,
  unmetObligations,
  type Holiday,
  type LegalDate,
  type SellerStatus,
  type ValidityFacts,
} from "@gerai/contracts";

/** What decides whether goods may be bought. */
export interface SaleFacts {
  title: string;
  status: string;
  seller: { name: string; status: SellerStatus; holiday: Holiday | null } | null;
  category_handles: readonly string[];
  certifications: readonly ValidityFacts[];
}

/** Why goods cannot be bought; the message is for people, the code for machines. */
export interface SaleProblem {
  code:
    | "product_not_published"
    | "seller_not_active"
    | "seller_on_holiday"
    | "product_without_category"
    | "obligation_unmet";
  message: string;
}

/** Why goods cannot be bought on a day, or null when they can. */
export function saleProblem(facts: SaleFacts, today: LegalDate): SaleProblem | null {
  if (facts.status !== "published") {
    return { code: "product_not_published", message: `Produk "${facts.title}" sedang tidak dijual.` };
  }
  if (facts.seller?.status !== "active") {
    return {
      code: "seller_not_active",
      message: `Produk "${facts.title}" tidak dapat dibeli karena tokonya sedang tidak aktif.`,
    };
  }
  const category = mainCategoryOf(facts.category_handles);
  if (!category) {
    return {
      code: "product_without_category",
      message: `Produk "${facts.title}" belum dapat dibeli karena kategorinya belum lengkap.`,
    };
  }
  if (sellableUntil(category.group, facts.certifications, today) >= dayNumber(today)) {
    return holidayProblem(facts, today);
  }
  const missing = unmetObligations(category.group, facts.certifications, today).map((rule) => rule.id);
  return {
    code: "obligation_unmet",
    message: `Produk "${facts.title}" belum dapat dibeli: sertifikat yang wajib (${missing.map(wordFor).join(", ")}) tidak berlaku pada ${formatLegalDate(today)}.`,
  };
}

/** A holiday is told last: it ends by itself, whatever else is wrong does not. */
function holidayProblem({ title, seller }: SaleFacts, today: LegalDate): SaleProblem | null {
  const holiday = holidayOn(seller?.holiday, today);
  if (holiday === null || takesOrders(holiday, today)) return null;
  return {
    code: "seller_on_holiday",
    message: `Produk "${title}" belum dapat dibeli: toko libur sampai ${formatLegalDate(holiday.until)}.`,
  };
}

function wordFor(obligation: string): string {
  return obligation.startsWith("halal") ? "halal" : "izin edar";
}
