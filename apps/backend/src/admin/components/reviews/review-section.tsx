import { canMove, PRODUCT_REVIEW_TRANSITIONS, type ProductReviewStatus } from "@gerai/contracts";
import { Button, usePrompt } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { post } from "../../lib/client";
import type { ProductReviewDetail } from "../../lib/desk-types";
import { formatInstant } from "../../lib/format";
import { useShopAddress } from "../../lib/queries";
import { useAct } from "../../lib/use-act";
import { ProductStatusBadge, ReviewStatusBadge } from "../badges";
import { OutsideLink, PageLink } from "../links";
import { ReasonDialog } from "../reason-dialog";
import { Fact, Note, Section } from "../section";

/** How the office stands to the goods, and what it may decide. */
export function ReviewSection({ review }: { review: ProductReviewDetail }) {
  const { words, locale } = useWords();
  const said = words.desk;
  const shop = useShopAddress(`/produk/${review.product.handle}`);
  return (
    <Section
      title={said.reviews}
      badges={<ReviewStatusBadge status={review.status} />}
      actions={<ReviewActions review={review} />}
    >
      {review.reason !== null && <Fact label={words.reason}>{review.reason}</Fact>}
      <Fact label={words.maker}>
        <PageLink to={`/sellers/${review.seller.id}`}>{review.seller.name}</PageLink>
      </Fact>
      <Fact label={said.product}>
        <span className="flex flex-wrap items-center gap-2">
          <ProductStatusBadge status={review.product.status} />
          <PageLink to={`/products/${review.product.id}`}>{said.openProduct}</PageLink>
          {review.product.status === "published" && shop !== undefined && (
            <OutsideLink href={shop}>{words.openInShop}</OutsideLink>
          )}
        </span>
      </Fact>
      <Fact label={said.waitingSince}>{formatInstant(review.waiting_since, locale)}</Fact>
      {review.decided_at !== null && (
        <Fact label={said.decidedAt}>{formatInstant(review.decided_at, locale)}</Fact>
      )}
      <Note>{said.reviewHint}</Note>
    </Section>
  );
}

function ReviewActions({ review }: { review: ProductReviewDetail }) {
  const { words } = useWords();
  const said = words.desk;
  const allowed = useMay();
  const { act, busy } = useAct();
  const ask = usePrompt();
  const [takingDown, setTakingDown] = useState(false);
  const path = `/admin/product-reviews/${review.id}`;
  const may = (to: ProductReviewStatus, verb: string) =>
    canMove(PRODUCT_REVIEW_TRANSITIONS, review.status, to) && allowed("POST", `${path}/${verb}`);
  const lift = async () => {
    const sure = await ask({
      title: said.liftTitle,
      description: said.liftText,
      confirmText: said.lift,
      cancelText: words.cancel,
      variant: "confirmation",
    });
    if (sure) await act(() => post(`${path}/lift`), said.lifted);
  };
  return (
    <>
      {may("taken_down", "take-down") && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setTakingDown(true);
          }}
        >
          {said.takeDown}
        </Button>
      )}
      {review.status === "waiting" && may("fine", "approve") && (
        <Button
          size="small"
          isLoading={busy}
          onClick={() => void act(() => post(`${path}/approve`, { seen: review.content }), said.lookedGood)}
        >
          {said.looksGood}
        </Button>
      )}
      {review.status === "taken_down" && may("fine", "lift") && (
        <Button size="small" variant="secondary" isLoading={busy} onClick={() => void lift()}>
          {said.lift}
        </Button>
      )}
      {takingDown && (
        <ReasonDialog
          title={said.takeDownTitle}
          text={said.takeDownText}
          action={said.takeDown}
          templates={said.takeDownReasons}
          done={said.tookDown}
          send={(reason) => post(`${path}/take-down`, { reason })}
          close={() => {
            setTakingDown(false);
          }}
        />
      )}
    </>
  );
}
