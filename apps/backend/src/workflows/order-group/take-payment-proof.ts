import { createHash } from "node:crypto";

import { PAYMENT_PROOF_TYPES } from "@gerai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { deleteFilesWorkflow } from "@medusajs/medusa/core-flows";

import { invalid, notAllowed } from "../../errors/person-error";
import { MIME_OF, sniff } from "../../modules/file-local-media/sniff";
import { ORDER_GROUP_MODULE } from "../../modules/order-group";
import { takesProofs, type RightsFacts } from "../../modules/order-group/domain/buyer-rights";
import type OrderGroupModuleService from "../../modules/order-group/service";
import { keepPrivateFile } from "../keep-private-file";
import { groupLock } from "./read-group";

/** A proof as the module keeps it. */
export type ProofRecord = Awaited<ReturnType<OrderGroupModuleService["retrievePaymentProof"]>>;

/**
 * Takes in the proof of a transfer; while it waits for an operator the group does not expire. The same file again
 * is the same proof.
 * @param readFacts reads what decides, anew under the lock
 * @throws MedusaError with an Indonesian reason; nothing is kept
 */
export async function takePaymentProof(
  container: MedusaContainer,
  groupId: string,
  bytes: Buffer,
  readFacts: () => Promise<RightsFacts>,
): Promise<ProofRecord> {
  const type = sniff(bytes);
  if (type === null || !(PAYMENT_PROOF_TYPES as readonly string[]).includes(MIME_OF[type])) {
    throw invalid(
      "proof_kind",
      "Berkas ini bukan foto JPEG, PNG, WebP, atau PDF. Ambil tangkapan layar bukti transfer, lalu unggah lagi.",
    );
  }
  const contentHash = createHash("sha256").update(bytes).digest("hex");
  return container.resolve(Modules.LOCKING).execute(groupLock(groupId), async () => {
    const known = await proofOf(container, groupId, contentHash);
    if (known) return known;
    if (!takesProofs(await readFacts(), new Date())) {
      throw notAllowed(
        "proof_untimely",
        "Pesanan ini tidak menerima bukti pembayaran lagi. Hubungi Gerai bila Anda sudah mentransfer.",
      );
    }
    const fileId = await keepPrivateFile(container, bytes, type);
    try {
      const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
      return await service.createPaymentProofs({
        order_group_id: groupId,
        status: "waiting",
        file_id: fileId,
        content_hash: contentHash,
        mime_type: MIME_OF[type],
        size: bytes.length,
      });
    } catch (error) {
      await deleteFilesWorkflow(container).run({ input: { ids: [fileId] } });
      // A process that shares no locks with this one took the same file in.
      const other = await proofOf(container, groupId, contentHash);
      if (other) return other;
      throw error;
    }
  });
}

async function proofOf(
  container: MedusaContainer,
  groupId: string,
  contentHash: string,
): Promise<ProofRecord | undefined> {
  const service = container.resolve<OrderGroupModuleService>(ORDER_GROUP_MODULE);
  const [proof] = await service.listPaymentProofs(
    { order_group_id: groupId, content_hash: contentHash },
    { take: 1 },
  );
  if (proof?.status === "rejected") {
    throw invalid(
      "proof_rejected_before",
      "Berkas ini sudah diperiksa dan ditolak. Unggah bukti lain yang jelas.",
    );
  }
  return proof;
}
