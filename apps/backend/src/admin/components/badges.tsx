import type {
  CertificationStatus,
  OrderGroupStatus,
  OrderState,
  ProductReviewStatus,
  PaymentProofStatus,
  SellerStatus,
} from "@gerai/contracts";
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

const GROUP_COLOURS: Readonly<Record<OrderGroupStatus, Colour>> = {
  awaiting_payment: "orange",
  pay_on_handover: "blue",
  paid: "green",
  expired: "grey",
  canceled: "grey",
};

const STATE_COLOURS: Readonly<Record<OrderState, Colour>> = {
  awaiting_payment: "grey",
  new: "orange",
  packed: "blue",
  ready_for_pickup: "blue",
  shipped: "blue",
  done: "green",
  canceled: "grey",
};

const PROOF_COLOURS: Readonly<Record<PaymentProofStatus, Colour>> = {
  waiting: "orange",
  accepted: "green",
  rejected: "red",
};

/** How the payment of an order group stands, in words and colour. */
export function GroupStatusBadge({ status }: { status: OrderGroupStatus }) {
  const { words } = useWords();
  return (
    <StatusBadge className="shrink-0" color={GROUP_COLOURS[status]}>
      {words.orders.groupStatus[status]}
    </StatusBadge>
  );
}

/** Where the goods of one maker's order are, in words and colour. */
export function OrderStateBadge({ state }: { state: OrderState }) {
  const { words } = useWords();
  return (
    <StatusBadge className="shrink-0" color={STATE_COLOURS[state]}>
      {words.orders.state[state]}
    </StatusBadge>
  );
}

/** What became of a proof of payment, in words and colour. */
export function ProofStatusBadge({ status }: { status: PaymentProofStatus }) {
  const { words } = useWords();
  return (
    <StatusBadge className="shrink-0" color={PROOF_COLOURS[status]}>
      {words.orders.proofStatus[status]}
    </StatusBadge>
  );
}

const REVIEW_COLOURS: Readonly<Record<ProductReviewStatus, Colour>> = {
  waiting: "orange",
  fine: "green",
  taken_down: "red",
};

/** What the office thinks of goods, in words and colour. */
export function ReviewStatusBadge({ status }: { status: ProductReviewStatus }) {
  const { words } = useWords();
  return (
    <StatusBadge className="shrink-0" color={REVIEW_COLOURS[status]}>
      {words.desk.reviewStatus[status]}
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
