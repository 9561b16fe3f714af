import type { CertificationStatus, SellerStatus } from "@gerai/contracts";
import { StatusBadge } from "@medusajs/ui";

import { useWords } from "../lib/words";

const SELLER_COLOURS = { pending: "orange", active: "green", suspended: "red" } as const;
const CERTIFICATION_COLOURS = {
  draft: "grey",
  submitted: "orange",
  verified: "green",
  rejected: "red",
  expired: "grey",
  revoked: "red",
  superseded: "grey",
} as const;

/** The state of a shop in words and colour. */
export function SellerStatusBadge({ status }: { status: SellerStatus }) {
  const { words } = useWords();
  return <StatusBadge color={SELLER_COLOURS[status]}>{words.sellerStatus[status]}</StatusBadge>;
}

/** The state of a certificate in words and colour. */
export function CertificationStatusBadge({ status }: { status: CertificationStatus }) {
  const { words } = useWords();
  return <StatusBadge color={CERTIFICATION_COLOURS[status]}>{words.certificationStatus[status]}</StatusBadge>;
}
