import {
  categoryByHandle,
  formatLegalDate,
  unmetObligations,
  type LegalDate,
  type ProductDocument,
} from "@gerai/contracts";

import { words } from "@/i18n";
import type { Locale } from "@/i18n/locale";

import { proofState } from "../certification/plate-words";

type Goods = Pick<ProductDocument, "category_handle" | "certifications" | "missing">;

/** The papers that the law asks of goods and that are not in force today, in words: `sertifikat halal dan …`. */
export function missingPapers(goods: Goods, today: LegalDate, locale: Locale): string {
  const t = words(locale).product;
  const group = categoryByHandle(goods.category_handle)?.group;
  const unmet = group === undefined ? [] : unmetObligations(group, goods.certifications, today);
  // What the index knew counts too: it may know of obligations that this build does not.
  const ids = new Set([...unmet.map((rule) => rule.id), ...goods.missing]);
  const known: Readonly<Record<string, string>> = t.obligation;
  return [...ids].flatMap((id) => known[id] ?? []).join(` ${t.and} `);
}

/** What happened to papers these goods once had: one sentence for each that ended or was revoked. */
export function endedPapers(goods: Goods, today: LegalDate, locale: Locale): string[] {
  const t = words(locale);
  return goods.certifications.flatMap((certification) => {
    const name = `${t.badge.kind[certification.kind]} ${certification.number_display}`;
    const state = proofState(certification, today);
    if (state === "revoked") return [t.product.notForSale.revoked(name)];
    if (state === "expired" && certification.expires_on !== null) {
      return [t.product.notForSale.expired(name, formatLegalDate(certification.expires_on, locale))];
    }
    return [];
  });
}
