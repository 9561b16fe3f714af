import type { CertificationStatus, SellerStatus } from "@gerai/contracts";
import { Badge, StatusBadge } from "@medusajs/ui";

import { useWords } from "../i18n/use-words";

type Colour = "green" | "red" | "blue" | "orange" | "grey";

const SELLER_COLOURS: Readonly<Record<SellerStatus, Colour>> = {
  pending: "orange",
  active: "green",
  suspended: "red",
};

const CERTIFICATION_COLOURS: Readonly<Record<CertificationStatus, Colour>> = {
  draft: "grey",
  submitted: "orange",
  verified: "green",
  rejected: "red",
  expired: "grey",
  revoked: "red",
  superseded: "grey",
};

/** The state of a shop in words and colour. */
export function SellerStatusBadge({ status }: { status: SellerStatus }) {
  const { words } = useWords();
  return (
    <StatusBadge className="shrink-0" color={SELLER_COLOURS[status]}>
      {words.sellerStatus[status]}
    </StatusBadge>
  );
}

/** The state of a certificate in words and colour. */
export function CertificationStatusBadge({ status }: { status: CertificationStatus }) {
  const { words } = useWords();
  return (
    <StatusBadge className="shrink-0" color={CERTIFICATION_COLOURS[status]}>
      {words.certificationStatus[status]}
    </StatusBadge>
  );
}

/** The state of a product in words and colour. */
export function ProductStatusBadge({ status }: { status: string }) {
  const { words } = useWords();
  return (
    <StatusBadge className="shrink-0" color={status === "published" ? "green" : "grey"}>
      {words.productStatus[status] ?? status}
    </StatusBadge>
  );
}

/** Marks what was invented for the demo; nothing for real records. */
export function DemoBadge({ shown }: { shown: boolean }) {
  const { words } = useWords();
  return shown ? <Badge size="2xsmall">{words.demo}</Badge> : null;
}
