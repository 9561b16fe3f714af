import { useProductReview } from "../lib/desk-queries";
import { useCertification, useOrderGroup, useSeller } from "../lib/queries";

/** Name of a maker in the path above a page. */
export function SellerCrumb({ id }: { id: string }) {
  return <>{useSeller(id).data?.name ?? "…"}</>;
}

/** Number of a certificate in the path above a page. */
export function CertificationCrumb({ id }: { id: string }) {
  return <>{useCertification(id).data?.number ?? "…"}</>;
}

/** Number of an order group in the path above a page. */
export function OrderGroupCrumb({ id }: { id: string }) {
  return <>{useOrderGroup(id).data?.number ?? "…"}</>;
}

/** Name of the goods in the path above a review. */
export function ReviewCrumb({ id }: { id: string }) {
  return <>{useProductReview(id).data?.product.title ?? "…"}</>;
}
