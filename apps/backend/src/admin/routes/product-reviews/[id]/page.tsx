import { useParams, type UIMatch } from "react-router-dom";

import { ReviewCrumb } from "../../../components/crumb";
import { Loading } from "../../../components/loading";
import { ReviewGoods } from "../../../components/reviews/review-goods";
import { ReviewSection } from "../../../components/reviews/review-section";
import { TwoColumns } from "../../../components/section";
import { useProductReview } from "../../../lib/desk-queries";

/** Goods of a maker as shoppers see them, and what the office decides about them. */
export default function ProductReviewPage() {
  const { id = "" } = useParams();
  const { data: review, error, refetch } = useProductReview(id);
  if (!review) return <Loading error={error} retry={refetch} />;
  return <TwoColumns main={<ReviewGoods review={review} />} side={<ReviewSection review={review} />} />;
}

export const handle = { breadcrumb: ({ params }: UIMatch) => <ReviewCrumb id={params.id ?? ""} /> };
