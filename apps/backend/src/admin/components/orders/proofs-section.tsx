import { formatRupiah, type OperatorOrderGroup, type OperatorPaymentProof } from "@gerai/contracts";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { addressOf, post } from "../../lib/client";
import { formatInstant } from "../../lib/format";
import { ProofStatusBadge } from "../badges";
import { OutsideLink } from "../links";
import { ReasonDialog } from "../reason-dialog";
import { Note, Section } from "../section";
import { ConfirmPayment } from "./confirm-payment";

/** What the buyer sent as proof of a transfer, beside what must arrive. Nothing where no transfer is made. */
export function ProofsSection({ group }: { group: OperatorOrderGroup }) {
  const { words } = useWords();
  const transfer = group.payment_provider_id === "pp_bank-transfer_gerai";
  if (!transfer && group.proofs.length === 0) return null;
  return (
    <Section title={words.orders.proofs}>
      {group.proofs.length === 0 && <Note>{words.orders.noProofs}</Note>}
      {group.proofs.map((proof) => (
        <Proof key={proof.id} group={group} proof={proof} />
      ))}
    </Section>
  );
}

function Proof({ group, proof }: { group: OperatorOrderGroup; proof: OperatorPaymentProof }) {
  const { words, locale } = useWords();
  const said = words.orders;
  const [rejecting, setRejecting] = useState(false);
  const path = `/admin/order-groups/${group.id}/payment-proofs/${proof.id}`;
  const file = addressOf(`${path}/file`);
  const waits = proof.status === "waiting";
  return (
    <div className="flex flex-col gap-4 px-6 py-4 sm:flex-row">
      {proof.mime_type.startsWith("image/") ? (
        <a href={file} target="_blank" rel="noreferrer" className="shrink-0">
          <img
            src={file}
            alt={said.proofOf(group.number)}
            loading="lazy"
            className="border-ui-border-base max-h-80 w-full rounded-md border object-contain sm:w-56"
          />
        </a>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {said.isDocument}
        </Text>
      )}
      <div className="flex min-w-0 flex-1 flex-col items-start gap-2">
        <ProofStatusBadge status={proof.status} />
        <Text size="small" className="text-ui-fg-subtle">
          {formatInstant(proof.created_at, locale)}
        </Text>
        <Text as="div" size="small">
          <OutsideLink href={file}>{said.openProof}</OutsideLink>
        </Text>
        {proof.reason !== null && <Text size="small">{proof.reason}</Text>}
        {waits && proof.late && <Text size="small">{said.lateProof}</Text>}
        {waits && (
          <>
            <Text size="small" className="text-ui-fg-subtle">
              {said.compare}
            </Text>
            <Text className="text-2xl font-medium">{formatRupiah(group.total)}</Text>
            <div className="flex flex-wrap gap-2">
              <Button
                size="small"
                variant="secondary"
                onClick={() => {
                  setRejecting(true);
                }}
              >
                {said.rejectProof}
              </Button>
              <ConfirmPayment group={group} proofId={proof.id} />
            </div>
          </>
        )}
      </div>
      {rejecting && (
        <ReasonDialog
          title={said.rejectProofTitle}
          text={said.rejectProofText}
          action={said.rejectProof}
          templates={said.rejectProofReasons}
          done={said.proofRejected}
          send={(reason) => post(`${path}/reject`, { reason })}
          close={() => {
            setRejecting(false);
          }}
        />
      )}
    </div>
  );
}
