import { legalDateOf } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

import { notFound } from "../../errors/person-error";
import { parcelOf, type PricedGoods } from "../../modules/delivery/domain/parcel";
import { deliveryPrice } from "../../modules/delivery/domain/rate-table";
import { SALE_FIELDS, saleFactsOf, type SaleRow } from "../product/judge-sellable-variants";
import { saleProblem } from "../product/sale-problem";

interface VariantRow extends NonNullable<PricedGoods["variant"]> {
  id: string;
  product?:
    | (Omit<SaleRow, "categories" | "seller"> & {
        weight?: number | null;
        categories?: ({ id: string; handle: string } | null)[] | null;
        seller?: (NonNullable<SaleRow["seller"]> & { kecamatan: string; kecamatan_code: string }) | null;
      })
    | null;
}

/** What it costs to get goods to somebody, in whole rupiah. */
export interface DeliveryQuote {
  /** Kecamatan that they leave from. */
  from: string;
  /** By courier; null when they cannot be sent there. */
  courier: number | null;
  /** Fetching them at the Gerai. */
  pickup: number;
}

const FROZEN = "makanan-beku";

/**
 * What delivery of some pieces of one variant would cost, by the same table as in the basket.
 * @param to Kemendagri code of a kecamatan or regency
 * @throws MedusaError when there are no such goods for sale
 */
export async function quoteDelivery(
  container: MedusaContainer,
  { variantId, quantity, to }: { variantId: string; quantity: number; to: string },
): Promise<DeliveryQuote> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "variant",
    fields: [
      "id",
      "weight",
      "length",
      "width",
      "height",
      ...SALE_FIELDS,
      "product.weight",
      "product.categories.id",
      "product.seller.kecamatan",
      "product.seller.kecamatan_code",
    ],
    filters: { id: variantId },
  });
  const variant = data[0] as unknown as VariantRow | undefined;
  const product = variant?.product;
  const seller = product?.seller;
  if (!product || !seller || saleProblem(saleFactsOf(product), legalDateOf(new Date())) !== null) {
    throw notFound("product_not_found", "Produk ini sedang tidak dijual.");
  }
  const frozen = product.categories?.find((category) => category?.handle === FROZEN)?.id ?? null;
  const parcel = parcelOf({ quantity, variant, product }, frozen);
  return {
    from: seller.kecamatan,
    courier: deliveryPrice(seller.kecamatan_code, to, [parcel]),
    pickup: 0,
  };
}
