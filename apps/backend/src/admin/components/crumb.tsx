import { useCertification, useSeller } from "../lib/queries";

/** Name of a maker in the path above a page. */
export function SellerCrumb({ id }: { id: string }) {
  return <>{useSeller(id).data?.name ?? "…"}</>;
}

/** Number of a certificate in the path above a page. */
export function CertificationCrumb({ id }: { id: string }) {
  return <>{useCertification(id).data?.number ?? "…"}</>;
}
