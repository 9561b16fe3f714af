import {
  canMove,
  formatRupiah,
  OFFLINE_PAYMENT_METHODS,
  ORDER_GROUP_TRANSITIONS,
  type OperatorOrderGroup,
} from "@gerai/contracts";
import { Button, usePrompt } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { post } from "../../lib/client";
import { useAct } from "../../lib/use-act";

/** An operator has seen the money of a group; only where people, not an outside account, see it. */
export function ConfirmPayment({ group, proofId }: { group: OperatorOrderGroup; proofId?: string }) {
  const { words } = useWords();
  const said = words.orders;
  const { act, busy } = useAct();
  const ask = usePrompt();
  const offline = Object.hasOwn(OFFLINE_PAYMENT_METHODS, group.payment_provider_id);
  if (!offline || !canMove(ORDER_GROUP_TRANSITIONS, group.status, "paid")) return null;
  const transfer = group.status === "awaiting_payment";
  const label = transfer ? said.confirm : said.cash;
  const live = group.orders.filter((order) => order.state !== "canceled");
  const due = live.reduce((sum, order) => sum + order.total - order.captured, 0);
  const confirm = async () => {
    const sure = await ask({
      title: said.confirmTitle(formatRupiah(due)),
      description: transfer ? said.confirmText : said.cashText,
      confirmText: label,
      cancelText: words.cancel,
      variant: "confirmation",
    });
    if (!sure) return;
    await act(
      () =>
        post(`/admin/order-groups/${group.id}/confirm-payment`, {
          ...(proofId === undefined ? {} : { proof_id: proofId }),
        }),
      said.confirmed,
    );
  };
  return (
    <Button
      size="small"
      variant={transfer ? "primary" : "secondary"}
      isLoading={busy}
      onClick={() => void confirm()}
    >
      {label}
    </Button>
  );
}
