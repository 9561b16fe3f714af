import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import type { DemoSeller } from "../demo/types";
import { SELLER_MODULE } from "../modules/seller";
import type SellerModuleService from "../modules/seller/service";
import {
  approveSellerWorkflow,
  createSellerWorkflow,
  suspendSellerWorkflow,
  updateSellerWorkflow,
} from "../workflows/seller";
import { type DemoOfficer, seedCertifications } from "./demo-certifications";
import { seedCoverage, seedProducts } from "./demo-products";
import { storePictures } from "./pictures";
import type { StoreSetup } from "./store";

/** What all makers of the demo are created with. */
export interface SellerContext {
  container: MedusaContainer;
  store: StoreSetup;
  tags: ReadonlyMap<string, string>;
  officer: DemoOfficer;
}

/**
 * Creates a maker with papers and goods and moves the shop to its state. Every part that is there already is
 * left as it is, so an interrupted seed is simply run again.
 * @returns the maker's id
 */
export async function seedSeller(context: SellerContext, seller: DemoSeller): Promise<string> {
  const { container, officer } = context;
  const service = container.resolve<SellerModuleService>(SELLER_MODULE);
  const [existing] = await service.listSellers(
    { handle: seller.handle },
    { take: 1, select: ["id", "status", "photo"] },
  );
  const id = existing?.id ?? (await createSeller(container, seller));
  if (existing?.photo === null) await completePhoto(container, seller, id);
  // Goods are published while the shop is open; a suspension comes after, as in life.
  if ((existing?.status ?? "pending") === "pending" && seller.status !== "pending") {
    await approveSellerWorkflow(container).run({ input: { id } });
  }
  const connection = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const papers = await seedCertifications(connection, id, seller.certifications, officer);
  const products = await seedProducts({ ...context, sellerId: id }, seller);
  await seedCoverage(container, seller, products, papers);
  if (seller.status === "suspended" && existing?.status !== "suspended") {
    const reason = seller.status_reason ?? "Contoh toko yang ditangguhkan.";
    await suspendSellerWorkflow(container).run({ input: { id, reason } });
  }
  return id;
}

/** Gives a maker a picture where the shop was seeded before the picture was drawn. */
async function completePhoto(container: MedusaContainer, seller: DemoSeller, id: string): Promise<void> {
  const [photo, banner] = await storePictures(container, "sellers", seller.handle);
  if (photo === undefined) return;
  await updateSellerWorkflow(container).run({ input: { id, change: { photo, banner: banner ?? null } } });
}

async function createSeller(container: MedusaContainer, seller: DemoSeller): Promise<string> {
  const [photo, banner] = await storePictures(container, "sellers", seller.handle);
  const { result } = await createSellerWorkflow(container).run({
    input: {
      name: seller.name,
      handle: seller.handle,
      contact_name: seller.contact_name,
      legal_form: seller.legal_form,
      nib: seller.nib,
      kecamatan_code: seller.kecamatan_code,
      village_code: seller.village_code,
      story: seller.story,
      story_en: seller.story_en,
      since: seller.since,
      whatsapp: seller.whatsapp,
      photo: photo ?? null,
      banner: banner ?? null,
      is_demo: true,
    },
  });
  return result.id;
}
