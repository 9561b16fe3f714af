import { canMove, SELLER_TRANSITIONS, type SellerStatus } from "@gerai/contracts";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { notAllowed, notFound } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type SellerModuleService from "../../../modules/seller/service";

export interface MoveSellerStepInput {
  id: string;
  from: SellerStatus;
  to: SellerStatus;
  /** Why, in the operator's words; shown to the maker. */
  reason: string | null;
}

const STATUS_WORDS: Readonly<Record<SellerStatus, string>> = {
  pending: "menunggu persetujuan",
  active: "aktif",
  suspended: "ditangguhkan",
};

/**
 * Moves a shop from one status to another. Compensation moves back where the table has such a move; an
 * approval has none, which is why workflows make it their last write.
 */
export const moveSellerStep = createStep(
  "move-seller",
  async ({ id, from, to, reason }: MoveSellerStepInput, { container }) => {
    const service = container.resolve<SellerModuleService>(SELLER_MODULE);
    const [seller] = await service.listSellers(
      { id },
      { take: 1, select: ["id", "status", "status_reason"] },
    );
    if (!seller) throw notFound("seller_not_found", "Toko tidak ditemukan.");
    if (seller.status !== from) {
      throw notAllowed(
        `seller_not_${from}`,
        `Toko ini sedang ${STATUS_WORDS[seller.status]}, jadi tidak dapat diubah menjadi ${STATUS_WORDS[to]}.`,
      );
    }
    await service.updateSellers({ id, status: to, status_reason: reason });
    return new StepResponse({ id, status: to }, { id, from, to, reason: seller.status_reason });
  },
  async (undo, { container }) => {
    if (!undo || !canMove(SELLER_TRANSITIONS, undo.to, undo.from)) return;
    await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .updateSellers({ id: undo.id, status: undo.from, status_reason: undo.reason });
  },
);
