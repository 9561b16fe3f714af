import { PRODUCT_REVIEW_STATUSES } from "@gerai/contracts";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Eye } from "@medusajs/icons";

import { ProductStatusBadge, ReviewStatusBadge } from "../../components/badges";
import { ListPage } from "../../components/list-page";
import { Loading } from "../../components/loading";
import { Row } from "../../components/row";
import { useWords } from "../../i18n/use-words";
import { useProductReviews } from "../../lib/desk-queries";
import { formatMoment } from "../../lib/format";
import { useListState } from "../../lib/use-list-state";

/** Without a choice what waits shows, oldest first. */
const QUEUE = "waiting";

/** What makers published or changed and nobody has looked at yet. */
export default function ProductReviewsPage() {
  const { words, locale } = useWords();
  const said = words.desk;
  const list = useListState();
  const status = list.value("status", QUEUE);
  const { data, error, refetch } = useProductReviews({ ...list.query, status });
  if (!data) return <Loading error={error} retry={refetch} />;
  const nothingWaits = status === QUEUE && !list.narrowed();
  return (
    <ListPage
      title={said.reviews}
      search={list.search(said.searchReviews)}
      filters={[
        list.filter("status", {
          label: words.status,
          all: words.allStatuses,
          choices: PRODUCT_REVIEW_STATUSES.map((one) => [one, said.reviewStatus[one]] as const),
          standing: QUEUE,
        }),
      ]}
      columns={[said.product, words.maker, said.waitingSince, said.decidedAt, words.products, words.status]}
      {...list.pages(data.count)}
      empty={nothingWaits ? { title: said.nothingToReview, text: said.nothingToReviewHint } : undefined}
    >
      {data.product_reviews.map((review) => (
        <Row
          key={review.id}
          to={`/product-reviews/${review.id}`}
          title={review.product.title}
          cells={[
            review.seller.name,
            formatMoment(review.waiting_since, locale),
            review.decided_at === null ? "–" : formatMoment(review.decided_at, locale),
            <ProductStatusBadge key="product" status={review.product.status} />,
            <ReviewStatusBadge key="status" status={review.status} />,
          ]}
        />
      ))}
    </ListPage>
  );
}

export const config = defineRouteConfig({ label: "reviews", translationNs: "gerai", icon: Eye });
