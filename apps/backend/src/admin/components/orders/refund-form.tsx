import { formatRupiah, type OperatorOrder } from "@gerai/contracts";
import { Button, toast, usePrompt } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { post } from "../../lib/client";
import { useRefresh } from "../../lib/queries";
import { useForm } from "../../lib/use-form";
import { AreaField, TextField } from "../fields";
import { FormDrawer } from "../form-drawer";
import { refundable } from "./order-rules";

/** Whole rupiah as people type them: `15.000`, `Rp15000`; undefined when it is none. */
function rupiahOf(text: string): number | undefined {
  const plain = text.replace(/^\s*Rp/i, "").replaceAll(/[\s.]/g, "");
  return /^\d{1,10}$/.test(plain) ? Number(plain) : undefined;
}

/** Gives back money of one maker's order, in part or in full. */
export function RefundForm({
  path,
  order,
  close,
}: {
  path: string;
  order: OperatorOrder;
  close: () => void;
}) {
  const { words } = useWords();
  const said = words.orders;
  const refresh = useRefresh();
  const ask = usePrompt();
  const left = refundable(order);
  const form = useForm<"amount" | "reason">({
    initial: { amount: "", reason: "" },
    required: ["amount", "reason"],
    judge: (name, value) => {
      if (name === "reason") return value.length < 3 ? words.unacceptable : undefined;
      const amount = rupiahOf(value);
      return amount === undefined || amount < 1 || amount > left
        ? said.refundAmountWrong(formatRupiah(left))
        : undefined;
    },
    send: async ({ amount: typed, reason }) => {
      const amount = rupiahOf(typed) ?? 0;
      const sure = await ask({
        title: said.refundAsk(formatRupiah(amount)),
        description: said.refundAskText(formatRupiah(left - amount)),
        confirmText: said.refund,
        cancelText: words.cancel,
        variant: "danger",
      });
      if (!sure) return;
      await post(`${path}/refund`, { amount, reason: reason.trim() });
      await refresh();
      toast.success(said.refundedDone);
      close();
    },
  });
  return (
    <FormDrawer
      title={said.refundTitle(order.seller.name)}
      text={said.refundText(formatRupiah(left))}
      action={said.refund}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      <TextField label={said.refundAmount} {...form.field("amount")} />
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          onClick={() => {
            form.set("amount", String(left));
          }}
        >
          {said.refundAll(formatRupiah(left))}
        </Button>
      </div>
      <div role="group" aria-label={words.reasonTemplates} className="flex flex-wrap gap-2">
        {said.refundReasons.map((reason) => (
          <Button
            key={reason}
            type="button"
            size="small"
            variant="secondary"
            onClick={() => {
              form.set("reason", reason);
            }}
          >
            {reason}
          </Button>
        ))}
      </div>
      <AreaField label={words.reason} rows={3} {...form.field("reason")} />
    </FormDrawer>
  );
}
