import { canMove, SELLER_TRANSITIONS } from "@gerai/contracts";
import { Button, usePrompt } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { post } from "../../lib/client";
import type { SellerDetail } from "../../lib/types";
import { useAct } from "../../lib/use-act";
import { ReasonDialog } from "../reason-dialog";

/** Admits a shop, takes it out of the market, or lets it back. */
export function SellerActions({ seller }: { seller: SellerDetail }) {
  const { words } = useWords();
  const { act, busy } = useAct();
  const ask = usePrompt();
  const [suspending, setSuspending] = useState(false);
  const allowed = useMay();
  const may = (to: "active" | "suspended", verb: string) =>
    canMove(SELLER_TRANSITIONS, seller.status, to) && allowed("POST", `/admin/sellers/${seller.id}/${verb}`);
  const admit =
    seller.status === "pending"
      ? {
          verb: "approve",
          label: words.approve,
          title: words.approveTitle,
          text:
            seller.missing.length === 0
              ? words.approveText
              : `${words.approveText} ${words.desk.approveAnyway(seller.missing.length)}`,
          done: words.approved,
        }
      : {
          verb: "reinstate",
          label: words.reinstate,
          title: words.reinstateTitle,
          text: words.reinstateText,
          done: words.reinstated,
        };

  const confirmThenAdmit = async () => {
    const sure = await ask({
      title: admit.title,
      description: admit.text,
      confirmText: admit.label,
      cancelText: words.cancel,
      variant: "confirmation",
    });
    if (sure) await act(() => post(`/admin/sellers/${seller.id}/${admit.verb}`), admit.done);
  };

  return (
    <>
      {may("active", admit.verb) && (
        <Button size="small" isLoading={busy} onClick={() => void confirmThenAdmit()}>
          {admit.label}
        </Button>
      )}
      {may("suspended", "suspend") && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setSuspending(true);
          }}
        >
          {words.suspend}
        </Button>
      )}
      {suspending && (
        <ReasonDialog
          title={words.suspendTitle}
          text={words.suspendText}
          action={words.suspend}
          templates={words.suspendReasons}
          done={words.suspended}
          send={(reason) => post(`/admin/sellers/${seller.id}/suspend`, { reason })}
          close={() => {
            setSuspending(false);
          }}
        />
      )}
    </>
  );
}
