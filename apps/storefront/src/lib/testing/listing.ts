import type { Listing } from "../../features/seller-area/products/listing-schema.ts";

/** One of a shop's goods as the backend answers it, with whatever a test wants otherwise. */
export function listingWith(more: Partial<Listing> = {}): Listing {
  return {
    id: "prod_1",
    handle: "topi-bambu-1",
    title: "Topi Bambu",
    description: "",
    status: "draft",
    category_handle: "kerajinan-bambu-anyaman",
    attributes: { net_content: "lingkar 56 cm", material: "Bambu apus", maker_address: "Pak Uji, Cikupa" },
    keywords: [],
    pictures: [{ url: "/media/abc12345.webp", width: 1200, height: 1200 }],
    thumbnail: null,
    variants: [
      { id: "variant_1", title: "Satu ukuran", sku: null, price: 65_000, stock: 8, reserved: 0, weight: 300 },
    ],
    price_min: 65_000,
    price_max: 65_000,
    stock: 8,
    cost: null,
    certifications: [],
    problems: [],
    score: { total: 50 },
    prepared: false,
    review: null,
    ...more,
  };
}

/** A variant of such goods. */
export function listedVariant(
  more: Partial<Listing["variants"][number]> & { id: string },
): Listing["variants"][number] {
  return { title: "Dewasa", sku: null, price: 65_000, stock: 8, reserved: 0, weight: 300, ...more };
}
