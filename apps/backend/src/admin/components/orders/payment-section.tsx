import { canMove, formatRupiah, ORDER_GROUP_TRANSITIONS, type OperatorOrderGroup } from "@gerai/contracts";
import { Button } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { post } from "../../lib/client";
import { formatInstant } from "../../lib/format";
import { GroupStatusBadge } from "../badges";
import { ReasonDialog } from "../reason-dialog";
import { Fact, Section } from "../section";
import { ConfirmPayment } from "./confirm-payment";
import { goodsAreOut } from "./order-rules";

/** How the money of a group stands, and what may be decided about the group as a whole. */
export function PaymentSection({ group }: { group: OperatorOrderGroup }) {
  const { words, locale } = useWords();
  const said = words.orders;
  const [canceling, setCanceling] = useState(false);
  const refunded = group.orders.reduce((sum, order) => sum + order.refunded, 0);
  const allowed = useMay();
  const path = `/admin/order-groups/${group.id}`;
  const mayCancel =
    canMove(ORDER_GROUP_TRANSITIONS, group.status, "canceled") &&
    !goodsAreOut(group) &&
    allowed("POST", `${path}/cancel`);
  return (
    <Section
      level="h1"
      title={<span className="font-mono">{group.number}</span>}
      badges={<GroupStatusBadge status={group.status} />}
      actions={
        <>
          {mayCancel && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => {
                setCanceling(true);
              }}
            >
              {said.cancelGroup}
            </Button>
          )}
          {allowed("POST", `${path}/confirm-payment`) && <ConfirmPayment group={group} />}
        </>
      }
    >
      <Fact label={said.total}>
        <span className="text-ui-fg-base text-lg font-medium">{formatRupiah(group.total)}</span>
      </Fact>
      <Fact label={said.method}>{group.payment_label[locale]}</Fact>
      <Fact label={said.placed}>{formatInstant(group.created_at, locale)}</Fact>
      {group.paid_at === null ? (
        <Fact label={said.payBy}>
          {group.expires_at === null ? said.noDeadline : formatInstant(group.expires_at, locale)}
        </Fact>
      ) : (
        <Fact label={said.paidAt}>{formatInstant(group.paid_at, locale)}</Fact>
      )}
      {refunded > 0 && <Fact label={said.given}>{formatRupiah(refunded)}</Fact>}
      {canceling && (
        <ReasonDialog
          title={said.cancelGroupTitle}
          text={said.cancelGroupText}
          action={said.cancelGroup}
          templates={said.cancelGroupReasons}
          confirmWord={said.cancelWord}
          done={said.groupCanceled}
          send={(reason) => post(`/admin/order-groups/${group.id}/cancel`, { reason })}
          close={() => {
            setCanceling(false);
          }}
        />
      )}
    </Section>
  );
}
