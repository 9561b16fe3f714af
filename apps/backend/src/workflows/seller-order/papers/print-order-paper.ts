import type { SellerOrder } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";

import { env } from "../../../env";
import { notAllowed } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";
import { makePdf } from "../../../pdf/make-pdf";
import { markSeen, type OwnOrderRef } from "../note-handling";
import { drawLabel } from "./draw-label";
import { drawPackingSlip } from "./draw-packing-slip";

const PAPERS = {
  label: { title: "Label", draw: drawLabel },
  "packing-slip": { title: "Isi paket", draw: drawPackingSlip },
} as const;

/**
 * Prints a paper about an order that is still to be sent; whoever prints it has opened the order.
 * @throws MedusaError once the buyer's name and address are no longer the maker's business
 */
export async function printOrderPaper(
  container: MedusaContainer,
  kind: keyof typeof PAPERS,
  order: SellerOrder,
  ref: OwnOrderRef,
): Promise<Buffer> {
  if (!order.can.print) {
    throw notAllowed(
      "order_not_printable",
      order.state === "awaiting_payment"
        ? "Pesanan ini belum dibayar, jadi belum ada yang perlu dicetak."
        : "Pesanan ini sudah dikirim, selesai, atau dibatalkan, jadi tidak perlu dicetak lagi.",
    );
  }
  const { name, kecamatan, whatsapp } = await container
    .resolve<SellerModuleService>(SELLER_MODULE)
    .retrieveSeller(ref.sellerId, { select: ["id", "name", "kecamatan", "whatsapp"] });
  const { title, draw } = PAPERS[kind];
  const paper = await makePdf(
    {
      size: "A6",
      title: `${title} ${order.group_number}`,
      createdAt: new Date(order.created_at),
    },
    (page) => {
      draw(page, {
        order,
        shop: { name, kecamatan, whatsapp },
        url: `${env.siteUrl}/pesanan/${order.order_group_id}`,
      });
    },
  );
  await markSeen(container, ref);
  return paper;
}
