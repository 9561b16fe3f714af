import { formatRupiah, type OperatorOrder, type OperatorOrderGroup } from "@gerai/contracts";
import { Button, Text } from "@medusajs/ui";
import { Link } from "react-router-dom";

import { useWords } from "../../i18n/use-words";
import { OrderStateBadge } from "../badges";
import { PageLink } from "../links";
import { Fact, Section } from "../section";
import { OrderActions } from "./order-actions";
import { OrderLines } from "./order-lines";
import { refundable } from "./order-rules";

/** One maker's order: what was bought, where it is, its money, and what comes next. */
export function OrderSection({ group, order }: { group: OperatorOrderGroup; order: OperatorOrder }) {
  const { words } = useWords();
  const said = words.orders;
  const { delivery, tracking } = order;
  return (
    <Section
      title={<PageLink to={`/sellers/${order.seller.id}`}>{order.seller.name}</PageLink>}
      badges={<OrderStateBadge state={order.state} />}
      actions={
        <>
          {order.state !== "canceled" && order.state !== "awaiting_payment" && (
            <Button size="small" variant="secondary" asChild>
              <Link to={`/order-groups/${group.id}/label?order=${order.id}`}>{said.slip}</Link>
            </Button>
          )}
          <OrderActions group={group} order={order} />
        </>
      }
    >
      <OrderLines order={order} />
      <Fact label={said.delivery}>{delivery && `${delivery.name}: ${formatRupiah(delivery.amount)}`}</Fact>
      {tracking !== null && (
        <Fact label={said.tracking}>
          {[tracking.courier, tracking.number].filter((part) => part !== null).join(" ")}
        </Fact>
      )}
      {order.discount_total > 0 && <Fact label={said.discount}>−{formatRupiah(order.discount_total)}</Fact>}
      <Fact label={said.total}>
        <span className="text-ui-fg-base font-medium">{formatRupiah(order.total)}</span>
      </Fact>
      <Fact label={said.captured}>{formatRupiah(order.captured)}</Fact>
      {order.refunded > 0 && (
        <>
          <Fact label={said.refunded}>{formatRupiah(order.refunded)}</Fact>
          <Fact label={said.left}>{formatRupiah(refundable(order))}</Fact>
        </>
      )}
      <div className="px-6 py-3">
        <Text size="small">
          <PageLink to={`/orders/${order.id}`}>
            {said.medusaPage}
            {order.display_id !== null && ` #${order.display_id}`}
          </PageLink>
        </Text>
      </div>
    </Section>
  );
}
