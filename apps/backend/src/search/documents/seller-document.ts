import {
  dayNumber,
  holidayOf,
  type LegalDate,
  mainCategoryOf,
  sellableUntil,
  type SellerDocument,
} from "@gerai/contracts";

import type { CertificationRecord, ListedRecord, SellerRecord } from "../records";
import { badgeEnds, toPublicSummaries } from "./certification-document";
import { toSeconds } from "./values";

/** Whether goods may be listed and bought on a day, judged by state and papers. */
export function isListedOn(product: ListedRecord, today: LegalDate): boolean {
  const category = mainCategoryOf(product.categories.map(({ handle }) => handle));
  if (product.status !== "published" || category === undefined) return false;
  return sellableUntil(category.group, product.certifications, today) >= dayNumber(today);
}

/**
 * The maker's page, or null unless the shop is active.
 * @param goods all products of the maker
 * @param papers all certificates of the maker
 */
export function toSellerDocument(
  seller: SellerRecord,
  goods: readonly ListedRecord[],
  papers: readonly CertificationRecord[],
  today: LegalDate,
): SellerDocument | null {
  if (seller.status !== "active") return null;
  const listed = goods.filter((product) => isListedOn(product, today));
  const categories = listed.flatMap(
    (product) => mainCategoryOf(product.categories.map(({ handle }) => handle))?.handle ?? [],
  );
  return {
    id: seller.id,
    handle: seller.handle,
    name: seller.name,
    contact_name: seller.contact_name,
    legal_form: seller.legal_form,
    nib: seller.nib,
    kecamatan: seller.kecamatan,
    kecamatan_code: seller.kecamatan_code,
    village: seller.village,
    story: seller.story,
    story_en: seller.story_en,
    since: seller.since,
    whatsapp: seller.whatsapp,
    photo: seller.photo,
    banner: seller.banner,
    holiday: holidayOf(seller),
    product_count: listed.length,
    category_handles: [...new Set(categories)].sort(),
    certifications: toPublicSummaries(papers),
    ...badgeEnds(papers),
    is_demo: seller.is_demo,
    created_ts: toSeconds(seller.created_at),
  };
}
