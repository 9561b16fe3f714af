import type { SellerStatus } from "@gerai/contracts";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import { createProductsWorkflow } from "@medusajs/medusa/core-flows";

import { invalid, notAllowed, notFound } from "../../errors/person-error";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import { giveGoodsDelivery } from "../delivery/give-goods-delivery";

/**
 * Ties new goods to the maker named in `additional_data.seller_id` and refuses goods that are published without
 * one. A draft may be without a maker: the stock dashboard creates it so. Everything else that published goods
 * need, and every later change, is judged by the database (see `invariants/product-sql`).
 */
createProductsWorkflow.hooks.productsCreated(
  async ({ products, additional_data: additional }, { container }) => {
    const sellerId: unknown = additional?.seller_id;
    const seller = await sellerOf(sellerId);
    const productIds = products.map((product) => product.id);
    refuseUnfit(products.find((product) => product.status === "published")?.title, seller?.status);
    if (!seller) return new StepResponse(undefined, []);

    const link = container.resolve(ContainerRegistrationKeys.LINK);
    await giveGoodsDelivery(container, seller.id, productIds);
    await link.create(productIds.map((productId) => linkOf(seller.id, productId)));
    return new StepResponse(
      undefined,
      productIds.map((productId) => ({ sellerId: seller.id, productId })),
    );

    async function sellerOf(id: unknown) {
      if (id === undefined || id === null) return null;
      if (typeof id !== "string") throw invalid("seller_id_not_text", "seller_id harus berupa teks.");
      const service = container.resolve<SellerModuleService>(SELLER_MODULE);
      const [found] = await service.listSellers({ id }, { take: 1, select: ["id", "status"] });
      if (!found) throw notFound("seller_not_found", "Toko pembuat tidak ditemukan.");
      return found;
    }
  },
  async (linked, { container }) => {
    if (!linked || linked.length === 0) return;
    // The maker of published goods cannot be taken away, and these goods are about to be deleted anyway.
    await container
      .resolve(Modules.PRODUCT)
      .updateProducts({ id: linked.map((pair) => pair.productId) }, { status: "draft" });
    await container
      .resolve(ContainerRegistrationKeys.LINK)
      .dismiss(linked.map((pair) => linkOf(pair.sellerId, pair.productId)));
  },
);

/** Published goods need an active maker from the start. */
function refuseUnfit(published: string | undefined, seller: SellerStatus | undefined): void {
  if (published === undefined || seller === "active") return;
  if (seller === undefined) {
    throw notAllowed(
      "product_without_seller",
      `Produk "${published}" belum dapat terbit: tentukan satu toko pembuatnya.`,
    );
  }
  throw notAllowed(
    "product_seller_not_active",
    `Produk "${published}" belum dapat terbit: toko pembuatnya ${seller === "pending" ? "belum disetujui" : "sedang ditangguhkan"}.`,
  );
}

function linkOf(sellerId: string, productId: string) {
  return { [SELLER_MODULE]: { seller_id: sellerId }, [Modules.PRODUCT]: { product_id: productId } };
}
