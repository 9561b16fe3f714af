import {
  badgeValidUntil,
  categoryByHandle,
  CERTIFICATION_KIND_INFO,
  dayNumber,
  legalDateOf,
  NO_END,
  sellableUntil,
  unmetObligations,
  type Badge,
  type CertificationDocument,
  type CertificationSummary,
  type ProductDocument,
  type SellerDocument,
} from "@gerai/contracts";

import { kecamatanSlug } from "../kecamatan.ts";

/** Documents for tests and for trying pages out. Each call makes a new one, so no test sees another's. */

let serial = 0;

/** A number not used before in this process. */
function nextSerial(): number {
  serial += 1;
  return serial;
}

/** The legal date so many days from today in Jakarta. */
export function daysFromToday(days: number): string {
  return legalDateOf(new Date(Date.now() + days * 86_400_000));
}

/** A verified certificate under the demo province 99; valid for a year unless it is a halal one. */
export function aCertification(overrides: Partial<CertificationSummary> = {}): CertificationSummary {
  const n = nextSerial();
  const kind = overrides.kind ?? "halal";
  const digits = String(n).padStart(9, "0");
  return {
    id: `cert_${n}`,
    kind,
    badge: CERTIFICATION_KIND_INFO[kind].badge,
    number: `ID9911${digits}0826`,
    number_display: `ID99 11 ${digits.slice(0, 3)} ${digits.slice(3, 6)} ${digits.slice(6)} 0826`,
    issuer: CERTIFICATION_KIND_INFO[kind].issuer,
    status: "verified",
    issued_on: daysFromToday(-100),
    expires_on: kind === "halal" ? null : daysFromToday(365),
    surveillance_on: kind === "halal" ? daysFromToday(900) : null,
    checked_on: daysFromToday(-90),
    check_method: "issuer_site",
    is_demo: true,
    ...overrides,
  };
}

/** An active maker. */
export function aSeller(overrides: Partial<SellerDocument> = {}): SellerDocument {
  const n = nextSerial();
  const certifications = overrides.certifications ?? [];
  return {
    id: `sel_${n}`,
    handle: `dapur-${n}`,
    name: `Dapur ${n}`,
    contact_name: `Ibu ${n}`,
    legal_form: "perorangan",
    nib: String(9_900_000_000_000 + n),
    kecamatan: "Kronjo",
    kecamatan_code: "36.03.09",
    village: "Kronjo",
    story: `Dapur ${n} memasak di rumah sejak pagi, dibantu dua tetangga.`,
    story_en: `Dapur ${n} cooks at home from early morning, helped by two neighbours.`,
    since: 2017,
    whatsapp: "628110000000",
    photo: null,
    banner: null,
    holiday: null,
    product_count: 1,
    category_handles: ["makanan-ringan"],
    certifications,
    ...badgeDays(certifications),
    is_demo: true,
    created_ts: 1_760_000_000 + n,
    ...overrides,
  };
}

/** A maker as documents of goods and certificates carry them. */
function asProductSeller(maker: SellerDocument): ProductDocument["seller"] {
  const { id, handle, name, contact_name, kecamatan, kecamatan_code, village, photo, whatsapp, holiday } =
    maker;
  return { id, handle, name, contact_name, kecamatan, kecamatan_code, village, photo, whatsapp, holiday };
}

/** Goods of a maker; validity days and unmet obligations follow from the certificates unless given. */
export function aProduct(
  overrides: Partial<ProductDocument> = {},
  maker: SellerDocument = aSeller(),
): ProductDocument {
  const n = nextSerial();
  const today = legalDateOf(new Date());
  const category = categoryByHandle(overrides.category_handle ?? "makanan-ringan");
  if (category === undefined) throw new Error(`Unknown category ${overrides.category_handle ?? ""}`);
  const certifications = overrides.certifications ?? [aCertification(), aCertification({ kind: "pirt" })];
  const price = overrides.price_min ?? 18_000;
  const edible = category.group !== "craft";
  return {
    id: `prod_${n}`,
    handle: `keripik-singkong-${n}`,
    title: "Keripik Singkong Balado",
    title_en: "Spicy Cassava Crisps",
    description: "Singkong dari kebun sendiri, diiris tipis, digoreng dua kali, dibumbui balado.",
    description_en: "Cassava from our own garden, sliced thin, fried twice, with balado spices.",
    net_content: "200 g",
    net_weight_g: 200,
    composition: edible ? "Singkong, minyak kelapa, cabai merah, gula, bawang putih, garam" : null,
    material: edible ? null : "Bambu tali pilihan",
    shelf_life: edible ? "3 bulan setelah diproduksi" : null,
    storage: edible ? "Suhu ruang, hindari sinar matahari" : null,
    maker_address: `${maker.village ?? ""}, Kec. ${maker.kecamatan}, Kab. Tangerang`,
    category_handle: category.handle,
    category: category.name,
    category_en: category.name_en,
    keywords: [],
    seller: asProductSeller(maker),
    seller_handle: maker.handle,
    kecamatan: maker.kecamatan,
    kecamatan_code: maker.kecamatan_code,
    pictures: [],
    variants: [{ id: `var_${n}`, title: "200 g", sku: null, price, stock: 12, options: { Ukuran: "200 g" } }],
    price_min: price,
    price_max: price,
    in_stock: true,
    certifications,
    ...badgeDays(certifications),
    listed_until: sellableUntil(category.group, certifications, today),
    missing: unmetObligations(category.group, certifications, today).map((rule) => rule.id),
    is_demo: true,
    created_ts: 1_760_000_000 + n,
    updated_ts: 1_760_000_000 + n,
    ...overrides,
  };
}

/** The public record of a certificate. */
export function aCertificationDocument(
  certification: CertificationSummary,
  maker: SellerDocument,
  products: readonly ProductDocument[] = [],
): CertificationDocument {
  const info = CERTIFICATION_KIND_INFO[certification.kind];
  return {
    ...certification,
    number_typed: certification.number_display,
    issuer_long: info.issuerLong,
    lookup_url: info.lookupUrl,
    lookup_name: info.lookupName,
    holder: maker.name,
    reason: certification.status === "revoked" ? "Komposisi berubah tanpa laporan" : null,
    evidence_kept: true,
    seller: asProductSeller(maker),
    seller_handle: maker.handle,
    products: products.map((product) => ({
      id: product.id,
      handle: product.handle,
      title: product.title,
      net_content: product.net_content,
      picture: product.pictures[0] ?? null,
      price_min: product.price_min,
    })),
    history: [
      { at: `${daysFromToday(-95)}T03:00:00.000Z`, status: "submitted", by: "maker" },
      { at: `${daysFromToday(-90)}T03:00:00.000Z`, status: "verified", by: "officer" },
      ...(certification.status === "verified"
        ? []
        : ([
            { at: `${daysFromToday(-2)}T03:00:00.000Z`, status: certification.status, by: "officer" },
          ] as const)),
    ],
  };
}

/** A handle from a text: `Kopi Robusta` → `kopi-robusta`. */
export const slug = kecamatanSlug;

/** Last day of each badge, by the rule of the contracts. */
function badgeDays(certifications: readonly CertificationSummary[]) {
  const until = (badge: Badge) =>
    Math.max(
      0,
      ...certifications
        .filter((certification) => CERTIFICATION_KIND_INFO[certification.kind].badge === badge)
        .map(badgeValidUntil),
    );
  return { halal_until: until("halal"), pirt_until: until("pirt"), bpom_until: until("bpom") };
}

/** Last day of a date, for tests of validity; `null` stands for no end. */
export function untilDay(date: string | null): number {
  return date === null ? NO_END : dayNumber(date);
}
