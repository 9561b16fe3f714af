import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { DemoCertification, DemoProduct, DemoSeller } from "../demo/types";
import { seedTags } from "../seed/demo-products";
import { seedSeller } from "../seed/demo-sellers";
import { setupStore } from "../seed/store";

let serial = 0;

/** Ids of a small market that a test has for itself. */
export interface DemoWorld {
  sellerId: string;
  /** Product ids by the order in which the maker lists them. */
  productIds: string[];
  /** Certificate ids by ref. */
  certificationIds: Map<string, string>;
  stockLocationId: string;
}

/** A halal and a P-IRT paper in force, with numbers of their own. */
function papers(number: number): DemoCertification[] {
  const run = String(number).padStart(6, "0");
  const shared = {
    holder: "Dapur Uji",
    status: "verified",
    issued_on: "2025-06-17",
    checked_on: "2026-01-12",
    check_method: "issuer_site",
    reason: null,
    superseded_by: null,
    is_demo: true,
  } as const;
  const halal = `ID9911000${run}0625`;
  const pirt = `2069903${run.slice(4)}41${run.slice(0, 2)}39`;
  return [
    {
      ref: "halal",
      kind: "halal",
      number: halal,
      number_typed: halal,
      expires_on: null,
      surveillance_on: "2029-06-17",
      ...shared,
    },
    {
      ref: "pirt",
      kind: "pirt",
      number: pirt,
      number_typed: pirt,
      expires_on: "2039-06-17",
      surveillance_on: null,
      ...shared,
    },
  ];
}

function product(handle: string, sku: string): DemoProduct {
  return {
    handle,
    title: `Keripik Uji ${sku}`,
    description: "Renyah.",
    category_handle: "makanan-ringan",
    keywords: [`kripik-${sku}`],
    attributes: {
      net_content: "200 g",
      net_weight_g: 200,
      composition: "Singkong, garam.",
      shelf_life: "3 bulan",
      storage: "Suhu ruang",
      maker_address: "Dapur Uji, Kronjo",
      title_en: "Test chips",
      description_en: "Crisp.",
      is_demo: true,
    },
    option_names: ["Ukuran"],
    variants: [{ options: { Ukuran: "200 g" }, sku, price: 18_000, stock: 10 }],
    certifications: ["halal", "pirt"],
    picture: {
      pack: "pouch",
      ground: "sun",
      palette: "kunyit",
      colour: "#aa3322",
      label: { name: "Uji", kind: "Keripik", band: "#112233" },
      hero: "potato",
      props: ["garlic"],
    },
    alt: "Kantong keripik",
  };
}

/** An active maker with papers in force and two published goods, unlike any other of this run. */
export function aDemoSeller(): DemoSeller {
  serial += 1;
  const name = `uji-${String(process.pid)}-${String(serial)}`;
  return {
    handle: name,
    name: `Dapur ${name}`,
    contact_name: "Ibu Uji",
    legal_form: "perorangan",
    nib: "9999260001117",
    kecamatan_code: "36.03.07",
    kecamatan: "Kronjo",
    village_code: "36.03.07.2001",
    village: "Kronjo",
    postcode: "15550",
    street: "Kp. Uji",
    story: "Cerita.",
    story_en: "Story.",
    since: 2014,
    whatsapp: "6280099000011",
    status: "active",
    status_reason: null,
    face: { icon: "woman-cook-medium", palette: "leaf" },
    certifications: papers(serial),
    products: [product(`${name}-a`, `${name}-A`), product(`${name}-b`, `${name}-B`)],
  };
}

/** Makes an active maker with papers in force and two published goods, all new to the database. */
export function makeWorld(container: MedusaContainer): Promise<DemoWorld> {
  return seedWorld(container, aDemoSeller());
}

/** Seeds one maker as the demo does, and tells the ids. */
export async function seedWorld(container: MedusaContainer, seller: DemoSeller): Promise<DemoWorld> {
  const store = await setupStore(container);
  const tags = await seedTags(
    container,
    seller.products.flatMap(({ keywords }) => [...keywords]),
  );
  const officer = { id: "user_uji", office: "Disperindag" };
  const sellerId = await seedSeller({ container, store, tags, officer }, seller);
  return { sellerId, ...(await idsOf(container, sellerId, seller)), stockLocationId: store.stockLocationId };
}

async function idsOf(container: MedusaContainer, sellerId: string, seller: DemoSeller) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: goods } = await query.graph({
    entity: "product",
    fields: ["id", "handle"],
    filters: { handle: seller.products.map(({ handle }) => handle) },
  });
  const { data: stored } = await query.graph({
    entity: "certification",
    fields: ["id", "number"],
    filters: { seller_id: sellerId },
  });
  const idOf = (rows: { id: string }[], row: { id: string } | undefined) => {
    if (!row) throw new Error(`The world of ${seller.handle} is incomplete (${String(rows.length)} rows).`);
    return row.id;
  };
  return {
    productIds: seller.products.map(({ handle }) =>
      idOf(
        goods,
        goods.find((one) => one.handle === handle),
      ),
    ),
    certificationIds: new Map(
      seller.certifications.map(({ ref, number }) => [
        ref,
        idOf(
          stored,
          stored.find((one) => one.number === number),
        ),
      ]),
    ),
  };
}
