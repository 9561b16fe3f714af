import {
  canMove,
  formatRupiah,
  ORDER_TRANSITIONS,
  type OperatorOrder,
  type OperatorOrderGroup,
  type OrderState,
} from "@gerai/contracts";
import { Button, usePrompt } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { post } from "../../lib/client";
import { useAct } from "../../lib/use-act";
import { dueAtHandover, refundable } from "./order-rules";
import { RefundForm } from "./refund-form";
import { ShipForm } from "./ship-form";

interface Props {
  group: OperatorOrderGroup;
  order: OperatorOrder;
}

/** What may happen to one maker's order in its present state; the next step stands last. */
export function OrderActions({ group, order }: Props) {
  const { words } = useWords();
  const said = words.orders;
  const { act, busy } = useAct();
  const ask = usePrompt();
  const [form, setForm] = useState<"ship" | "refund" | null>(null);
  const allowed = useMay();
  const path = `/admin/order-groups/${group.id}/orders/${order.id}`;
  const pickup = order.delivery?.kind === "pickup";
  const atCounter = allowed("POST", `${path}/pack`);
  const may = (to: OrderState) => atCounter && canMove(ORDER_TRANSITIONS, order.state, to);
  const mayCancel =
    (canMove(ORDER_TRANSITIONS, order.state, "canceled") ||
      order.state === "packed" ||
      order.state === "ready_for_pickup") &&
    allowed("POST", `/admin/orders/${order.id}/cancel`);
  const close = () => {
    setForm(null);
  };

  /** Does something, after a question where one is given. */
  const step = (
    address: string,
    done: string,
    question?: { title: string; text: string; action: string; danger?: boolean },
  ) => {
    void (async () => {
      const sure =
        question === undefined ||
        (await ask({
          title: question.title,
          description: question.text,
          confirmText: question.action,
          cancelText: words.cancel,
          variant: question.danger === true ? "danger" : "confirmation",
        }));
      if (sure) await act(() => post(address), done);
    })();
  };
  const due = dueAtHandover(group, order);
  const money = (amount: (due: string) => string, paid: string) =>
    due > 0 ? amount(formatRupiah(due)) : paid;

  return (
    <>
      {refundable(order) > 0 && allowed("POST", `${path}/refund`) && (
        <Button
          size="small"
          variant="secondary"
          onClick={() => {
            setForm("refund");
          }}
        >
          {said.refund}
        </Button>
      )}
      {mayCancel && (
        <Button
          size="small"
          variant="secondary"
          isLoading={busy}
          onClick={() => {
            step(`/admin/orders/${order.id}/cancel`, said.orderCanceled, {
              title: said.cancelOrderTitle,
              text: said.cancelOrderText,
              action: said.cancelOrder,
              danger: true,
            });
          }}
        >
          {said.cancelOrder}
        </Button>
      )}
      {order.state !== "awaiting_payment" && may("new") && (
        <Button
          size="small"
          variant="secondary"
          isLoading={busy}
          onClick={() => {
            step(`${path}/unpack`, said.unpacked, {
              title: said.unpackTitle,
              text: said.unpackText,
              action: said.unpack,
            });
          }}
        >
          {said.unpack}
        </Button>
      )}
      {may("packed") && (
        <Button
          size="small"
          variant="secondary"
          isLoading={busy}
          onClick={() => {
            step(`${path}/pack`, said.packed);
          }}
        >
          {said.pack}
        </Button>
      )}
      {atCounter && pickup && (order.state === "new" || order.state === "packed") && (
        <Button
          size="small"
          isLoading={busy}
          onClick={() => {
            step(`${path}/ready-for-pickup`, said.readyDone);
          }}
        >
          {said.ready}
        </Button>
      )}
      {atCounter && !pickup && (order.state === "new" || order.state === "packed") && (
        <Button
          size="small"
          onClick={() => {
            setForm("ship");
          }}
        >
          {said.ship}
        </Button>
      )}
      {atCounter && order.state === "ready_for_pickup" && (
        <Button
          size="small"
          isLoading={busy}
          onClick={() => {
            step(`${path}/hand-over`, said.handedOver, {
              title: said.handOverTitle,
              text: money(said.handOverDue, said.handOverPaid),
              action: said.handOver,
            });
          }}
        >
          {said.handOver}
        </Button>
      )}
      {atCounter && order.state === "shipped" && (
        <Button
          size="small"
          isLoading={busy}
          onClick={() => {
            step(`${path}/delivered`, said.delivered, {
              title: said.deliverTitle,
              text: money(said.deliverDue, said.deliverPaid),
              action: said.deliver,
            });
          }}
        >
          {said.deliver}
        </Button>
      )}
      {form === "ship" && <ShipForm path={path} close={close} />}
      {form === "refund" && <RefundForm path={path} order={order} close={close} />}
    </>
  );
}
