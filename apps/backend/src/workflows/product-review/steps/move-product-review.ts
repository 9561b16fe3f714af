import type { ProductReviewStatus } from "@gerai/contracts";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

import { notAllowed, notFound } from "../../../errors/person-error";
import { PRODUCT_REVIEW_MODULE } from "../../../modules/product-review";
import type ProductReviewModuleService from "../../../modules/product-review/service";

export interface MoveProductReviewInput {
  id: string;
  from: ProductReviewStatus[];
  to: ProductReviewStatus;
  /** In the operator's words; shown to the maker. */
  reason?: string | null;
  /** The operator who decides; absent when the maker sends it in again. */
  decided_by?: string;
  /** Fingerprint of what the operator looked at; refused when the goods changed since. */
  seen?: string;
}

/** A decision as it was, for taking the move back. */
interface Before {
  id: string;
  status: ProductReviewStatus;
  reason: string | null;
  content: string;
  waiting_since: Date;
  decided_by: string | null;
  decided_at: Date | null;
}

const STATUS_WORDS: Readonly<Record<ProductReviewStatus, string>> = {
  waiting: "menunggu dilihat",
  fine: "sudah dinyatakan baik",
  taken_down: "sedang diturunkan",
};

/**
 * Moves a review and keeps the fingerprint of the goods as they are now. Compensation writes the earlier decision back;
 * a takedown is the last write of its workflow, because the database lets goods leave it only when they changed.
 */
export const moveProductReviewStep = createStep(
  "move-product-review",
  async (input: MoveProductReviewInput, { container }) => {
    const service = container.resolve<ProductReviewModuleService>(PRODUCT_REVIEW_MODULE);
    const [before] = await service.listProductReviews({ id: input.id }, { take: 1 });
    if (!before) throw notFound("product_review_not_found", "Antrean produk ini tidak ditemukan.");
    if (!input.from.includes(before.status)) {
      throw notAllowed(
        `product_review_is_${before.status}`,
        `Produk ini ${STATUS_WORDS[before.status]}. Muat ulang halaman untuk melihat keadaan terbaru.`,
      );
    }
    const isDecision = input.decided_by !== undefined;
    // One statement, so that what is decided about is what is there.
    const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
      `update product_review set status = ?, reason = ?, content = gerai_product_content(product_id),
         waiting_since = case when ? = 'waiting' then now() else waiting_since end,
         decided_by = coalesce(?, decided_by), decided_at = case when ? then now() else decided_at end,
         updated_at = now()
       where id = ? and status = ? and deleted_at is null and gerai_product_content(product_id) = coalesce(?, gerai_product_content(product_id))
       returning product_id`,
      [
        input.to,
        input.reason ?? null,
        input.to,
        input.decided_by ?? null,
        isDecision,
        input.id,
        before.status,
        input.seen ?? null,
      ],
    )) as { rows: { product_id: string }[] };
    const [moved] = rows;
    if (!moved) {
      throw notAllowed(
        "product_changed_meanwhile",
        "Produk ini berubah sejak Anda membukanya. Muat ulang halaman dan lihat sekali lagi.",
      );
    }
    const { id, status, reason, content, waiting_since, decided_by, decided_at } = before;
    return new StepResponse(
      { product_id: moved.product_id, seller_id: before.seller_id },
      {
        to: input.to,
        before: { id, status, reason, content, waiting_since, decided_by, decided_at } satisfies Before,
      },
    );
  },
  async (undo, { container }) => {
    if (!undo || undo.to === "taken_down") return;
    await container
      .resolve<ProductReviewModuleService>(PRODUCT_REVIEW_MODULE)
      .updateProductReviews(undo.before);
  },
);
