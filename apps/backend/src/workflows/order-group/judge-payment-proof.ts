import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

import { notAllowed, notFound } from "../../errors/person-error";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { confirmGroupPayment } from "./confirm-payment";
import { groupLock } from "./read-group";
import { inOneTransaction, type Sql } from "./shared-transaction";
import type { ProofRecord } from "./take-payment-proof";

/** Hours that a buyer has after a rejection to send a better proof, when the deadline would come sooner. */
const HOURS_TO_TRY_AGAIN = 12;

const JUDGED = "Bukti pembayaran ini sudah diperiksa. Muat ulang halaman untuk melihat keadaan terbaru.";

/**
 * The proof of a group.
 * @throws MedusaError 404 when it is not of this group
 */
export async function proofOfGroup(
  container: MedusaContainer,
  groupId: string,
  proofId: string,
): Promise<ProofRecord> {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [proof] = await service.listPaymentProofs({ id: proofId, order_group_id: groupId }, { take: 1 });
  if (!proof) throw notFound("payment_proof_not_found", "Bukti pembayaran tidak ditemukan.");
  return proof;
}

/**
 * An operator has seen no money that fits a proof, or has given late money back: the buyer reads the reason, and has
 * time to send a better one while the group is still open.
 */
export async function rejectPaymentProof(
  container: MedusaContainer,
  { groupId, proofId, operatorId, reason }: Judgement & { proofId: string; reason: string },
): Promise<void> {
  await proofOfGroup(container, groupId, proofId);
  await container.resolve(Modules.LOCKING).execute(groupLock(groupId), () =>
    inOneTransaction(container, async ({ sql }) => {
      const { rows } = await sql.raw(
        `update payment_proof set status = 'rejected', reason = ?, judged_by = ?, judged_at = now(), updated_at = now()
         where id = ? and status = 'waiting' returning id`,
        [reason, operatorId, proofId],
      );
      if (rows.length === 0) throw notAllowed("payment_proof_judged", JUDGED);
      await sql.raw(
        `update order_group set updated_at = now(),
           expires_at = greatest(expires_at, now() + interval '${HOURS_TO_TRY_AGAIN} hours')
         where id = ? and status = 'awaiting_payment'`,
        [groupId],
      );
    }),
  );
}

/** Who judges which group. */
interface Judgement {
  groupId: string;
  operatorId: string;
}

/**
 * An operator has seen the money of a group arrive. With the group its waiting proofs are accepted, in the statement
 * that makes it paid; who looked at them is written down before.
 * @param proofId the proof that the operator compared with the account, if there was one
 */
export async function confirmTransfer(
  container: MedusaContainer,
  { groupId, operatorId, proofId }: Judgement & { proofId: string | undefined },
): Promise<void> {
  if (proofId !== undefined) {
    const { status } = await proofOfGroup(container, groupId, proofId);
    if (status === "rejected") throw notAllowed("payment_proof_judged", JUDGED);
  }
  const sql: Sql = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await sql.raw(
    `update payment_proof proof set judged_by = ?, updated_at = now() from order_group grp
     where proof.order_group_id = ? and proof.status = 'waiting'
       and grp.id = proof.order_group_id and grp.status = 'awaiting_payment'`,
    [operatorId, groupId],
  );
  await confirmGroupPayment(container, groupId);
}
