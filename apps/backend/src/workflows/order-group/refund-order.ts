import { formatRupiah } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { invalid, notAllowed, notFound } from "../../errors/person-error";
import { alignRefunds, FOUND } from "../online-payment/align-refunds";
import { readAgain } from "../online-payment/check-online-payment";
import { groupLock, groupOfOrder } from "./read-group";
import { shareMoney } from "./share-money";
import type { Sql } from "./shared-transaction";
import { writeRefund } from "./write-refund";

/** What is given back for one maker's order, and on whose word. */
export interface RefundOrderInput {
  orderId: string;
  /** Whole rupiah; all that is left when absent. */
  amount?: number | undefined;
  actorId: string;
  reason: string;
}

/**
 * Gives back money of one order, in part or in full: through the outside account where it was paid there, else
 * written down as given back by hand. The order itself goes on; what was agreed stays in the group.
 * @throws MedusaError when it is more than was received and not given back yet
 */
export async function refundOrder(
  container: MedusaContainer,
  { orderId, amount, actorId, reason }: RefundOrderInput,
): Promise<void> {
  const groupId = await groupOfOrder(container, orderId);
  if (groupId === null) throw notFound("order_not_found", "Pesanan tidak ditemukan.");
  await container.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
    await lookAtStripe(container, groupId);
    const share = (await shareMoney(container, groupId)).find((one) => one.orderId === orderId);
    if (!share?.paymentId || share.captured === 0) {
      throw notAllowed("nothing_received", "Belum ada uang yang diterima untuk pesanan ini.");
    }
    const { paymentId } = share;
    const left = share.captured - share.refunded;
    if (await claimFound(container, { paymentId, wanted: amount, actorId, reason })) return;
    if (left <= 0) throw notAllowed("refunded_already", "Seluruh uang pesanan ini sudah dikembalikan.");
    const wanted = amount ?? left;
    if (!Number.isInteger(wanted) || wanted < 1) {
      throw invalid("refund_not_whole", "Isi jumlah pengembalian dalam rupiah utuh, paling sedikit Rp1.");
    }
    if (wanted > left) {
      throw invalid(
        "refund_too_large",
        `Paling banyak ${formatRupiah(left)} dapat dikembalikan untuk pesanan ini.`,
      );
    }
    await writeRefund(container, {
      paymentId,
      orderId,
      orderCanceled: share.canceled,
      amount: wanted,
      by: actorId,
      reason,
    });
  });
}

/** An earlier attempt may have worked although its answer never came: then it is written down first. */
async function lookAtStripe(container: MedusaContainer, groupId: string): Promise<void> {
  try {
    await readAgain(container, groupId);
    await alignRefunds(container, groupId);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw notAllowed(
      "refund_not_done",
      `Stripe tidak dapat dihubungi sekarang (${reason}). Belum ada uang yang dikembalikan; coba lagi nanti.`,
    );
  }
}

/**
 * Puts the operator's name on a refund of an attempt that had seemed to fail.
 * @returns whether it is the one that is asked for again
 * @throws MedusaError when it was of another amount, so that the operator looks at what is left before going on
 */
async function claimFound(
  container: MedusaContainer,
  {
    paymentId,
    wanted,
    actorId,
    reason,
  }: { paymentId: string; wanted: number | undefined; actorId: string; reason: string },
): Promise<boolean> {
  const payments = container.resolve(Modules.PAYMENT);
  const refunds = await payments.listRefunds({ payment_id: paymentId }, { order: { created_at: "DESC" } });
  const found = refunds.find((one) => one.created_by === FOUND.by && one.note === FOUND.note);
  if (!found) return false;
  const same = wanted === undefined || Number(found.amount) === wanted;
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await sql.raw("update refund set created_by = ?, note = ?, updated_at = now() where id = ?", [
    actorId,
    same ? reason : FOUND.note,
    found.id,
  ]);
  if (same) return true;
  throw notAllowed(
    "refund_done_otherwise",
    `${formatRupiah(Number(found.amount))} dari percobaan sebelumnya ternyata sudah dikembalikan. Muat ulang halaman ini dan periksa sisanya.`,
  );
}
