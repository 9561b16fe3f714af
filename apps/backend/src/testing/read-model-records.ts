import type { CertificationRecord, ProductRecord, SellerRecord, VariantRecord } from "../search/records";

/** Records for the tests of this folder: complete and in order, to be bent by each test. */

export function aSeller(change: Partial<SellerRecord> = {}): SellerRecord {
  return {
    id: "sel_1",
    handle: "dapur-uji",
    name: "Dapur Uji",
    contact_name: "Ibu Uji",
    legal_form: "perorangan",
    nib: "9999260001117",
    kecamatan: "Kronjo",
    kecamatan_code: "36.03.07",
    village: "Kronjo",
    story: "Cerita.",
    story_en: null,
    since: 2014,
    whatsapp: "6280000000000",
    photo: "/media/face.webp",
    banner: null,
    holiday_from: null,
    holiday_until: null,
    holiday_note: null,
    holiday_orders: "closed",
    status: "active",
    is_demo: true,
    created_at: "2026-01-02T03:04:05.000Z",
    ...change,
  };
}

export function aCertification(change: Partial<CertificationRecord> = {}): CertificationRecord {
  return {
    id: "cert_1",
    kind: "halal",
    number_typed: "ID99110000175460625",
    number: "ID99110000175460625",
    holder: "Dapur Uji",
    seller_id: "sel_1",
    issued_on: "2025-06-17",
    expires_on: null,
    surveillance_on: "2029-06-17",
    status: "verified",
    checked_on: "2026-09-08",
    check_method: "issuer_site",
    evidence_file: null,
    status_reason: null,
    is_demo: true,
    ...change,
  };
}

export function aPirt(change: Partial<CertificationRecord> = {}): CertificationRecord {
  return aCertification({
    id: "cert_2",
    kind: "pirt",
    number_typed: "P-IRT 206990345410129",
    number: "206990345410129",
    expires_on: "2029-05-21",
    surveillance_on: null,
    ...change,
  });
}

export function aVariant(change: Partial<VariantRecord> = {}): VariantRecord {
  return {
    id: "variant_1",
    title: "200 g",
    sku: "UJI-1",
    manage_inventory: true,
    allow_backorder: false,
    variant_rank: 0,
    options: [{ value: "200 g", option: { title: "Ukuran" } }],
    calculated_price: { calculated_amount: 18_000 },
    inventory_items: [
      {
        required_quantity: 1,
        inventory: { location_levels: [{ stocked_quantity: 10, reserved_quantity: 3 }] },
      },
    ],
    ...change,
  };
}

export function aProduct(change: Partial<ProductRecord> = {}): ProductRecord {
  return {
    id: "prod_1",
    handle: "keripik-uji",
    title: "Keripik Uji 200 g",
    description: "Renyah.",
    status: "published",
    thumbnail: null,
    metadata: {
      net_content: "200 g",
      net_weight_g: "200",
      maker_address: "Dapur Uji, Kronjo",
      composition: "Singkong.",
      is_demo: true,
    },
    created_at: "2026-01-02T03:04:05.000Z",
    updated_at: "2026-02-02T03:04:05.000Z",
    images: [
      { url: "/media/b.webp", rank: 1, metadata: null },
      { url: "/media/a.webp", rank: 0, metadata: { alt: "Kantong keripik" } },
    ],
    tags: [{ value: "kripik" }],
    categories: [{ handle: "makanan-ringan", name: "Makanan Ringan", metadata: { name_en: "Snacks" } }],
    variants: [aVariant()],
    seller: aSeller(),
    certifications: [aCertification(), aPirt()],
    ...change,
  };
}
