import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { PRODUCT_IMPORT_MODULE } from "../../modules/product-import";
import type ProductImportModuleService from "../../modules/product-import/service";
import { SELLER_MODULE } from "../../modules/seller";
import type SellerModuleService from "../../modules/seller/service";
import type { OwnedKind } from "./seller-routes";

/** Whether a record exists and belongs to a shop. */
export async function isOwn(
  container: MedusaContainer,
  kind: OwnedKind,
  id: string,
  sellerId: string,
): Promise<boolean> {
  return await OWNERSHIP[kind](container, id, sellerId);
}

const OWNERSHIP: Readonly<
  Record<OwnedKind, (container: MedusaContainer, id: string, sellerId: string) => Promise<boolean>>
> = {
  product: async (container, id, sellerId) => {
    const { data } = await container
      .resolve(ContainerRegistrationKeys.QUERY)
      .graph({ entity: "product", fields: ["id", "seller.id"], filters: { id } });
    const [product] = data as unknown as { seller?: { id: string } | null }[];
    return product?.seller?.id === sellerId;
  },
  product_import: async (container, id, sellerId) => {
    const service = container.resolve<ProductImportModuleService>(PRODUCT_IMPORT_MODULE);
    const found = await service.listProductImports({ id, seller_id: sellerId }, { take: 1, select: ["id"] });
    return found.length > 0;
  },
  member: async (container, id, sellerId) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const found = await service.listSellerMembers({ id, seller_id: sellerId }, { take: 1, select: ["id"] });
    return found.length > 0;
  },
  order: async (container, id, sellerId) => {
    const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
    const found = await service.listOrderGroupShares(
      { order_id: id, seller_id: sellerId },
      { take: 1, select: ["id"] },
    );
    return found.length > 0;
  },
};
