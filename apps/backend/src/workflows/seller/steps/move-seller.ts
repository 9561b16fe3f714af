import { canMove, SELLER_TRANSITIONS, type SellerStatus } from "@gerai/contracts";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { notAllowed, notFound } from "../../../errors/person-error";
import { SELLER_MODULE } from "../../../modules/seller";
import type { NewMessage } from "../../../modules/messages/domain/message";
import type SellerModuleService from "../../../modules/seller/service";
import { inOneTransaction } from "../../order-group/shared-transaction";
import { writeMessages } from "../../outbox/write-messages";

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

/** What the shop's members are told of a move, in the transaction that makes it. */
function tellings({ id, from, to, reason }: MoveSellerStepInput): NewMessage[] {
  const template =
    to === "suspended" ? "shop-suspended" : from === "pending" ? "shop-approved" : "shop-reinstated";
  // A shop may be suspended again; each time is a thing of its own.
  const key = `${template}:${id}:${String(Date.now())}`;
  return (["in_app", "mail"] as const).map((channel) => ({
    channel,
    to: { type: "seller", id },
    template,
    data: { reason },
    key,
  }));
}

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
    const refused = () =>
      notAllowed(
        `seller_not_${from}`,
        `Toko ini sedang ${STATUS_WORDS[seller.status]}, jadi tidak dapat diubah menjadi ${STATUS_WORDS[to]}.`,
      );
    if (seller.status !== from) throw refused();
    await inOneTransaction(container, async (transaction) => {
      const { sql } = transaction;
      const { rows } = await sql.raw("select id from seller where id = ? and status = ? for update", [
        id,
        from,
      ]);
      // Somebody else was faster, and has told the shop.
      if (rows.length === 0) throw refused();
      await service.updateSellers(
        { id, status: to, status_reason: reason },
        transaction.context(SELLER_MODULE),
      );
      await writeMessages(sql, tellings({ id, from, to, reason }));
    });
    return new StepResponse({ id, status: to }, { id, from, to, reason: seller.status_reason });
  },
  async (undo, { container }) => {
    if (!undo || !canMove(SELLER_TRANSITIONS, undo.to, undo.from)) return;
    await container
      .resolve<SellerModuleService>(SELLER_MODULE)
      .updateSellers({ id: undo.id, status: undo.from, status_reason: undo.reason });
  },
);
