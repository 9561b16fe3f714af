import { formatRupiah, ORDER_GROUP_STATUSES } from "@gerai/contracts";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ShoppingBag } from "@medusajs/icons";
import { Badge } from "@medusajs/ui";

import { GroupStatusBadge } from "../../components/badges";
import { ListPage } from "../../components/list-page";
import { Loading } from "../../components/loading";
import { Row } from "../../components/row";
import { useWords } from "../../i18n/use-words";
import { formatMoment } from "../../lib/format";
import { useOrderGroups } from "../../lib/queries";
import { useListState } from "../../lib/use-list-state";

/** Everything that buyers ordered, newest first; what waits for an operator is one filter away. */
export default function OrderGroupsPage() {
  const { words, locale } = useWords();
  const list = useListState();
  const said = words.orders;
  const { data, error, refetch } = useOrderGroups({
    ...list.query,
    status: list.value("status"),
    proof: list.value("proof"),
  });
  if (!data) return <Loading error={error} retry={refetch} />;
  return (
    <ListPage
      title={said.menu}
      search={list.search(said.search)}
      filters={[
        list.filter("status", {
          label: words.status,
          all: words.allStatuses,
          choices: ORDER_GROUP_STATUSES.map((one) => [one, said.groupStatus[one]] as const),
        }),
        list.filter("proof", {
          label: said.proofs,
          all: said.allProofs,
          choices: [["waiting", said.proofWaiting]],
        }),
      ]}
      columns={[said.number, words.status, said.buyer, said.makers, said.total, said.placed]}
      {...list.pages(data.count)}
    >
      {data.order_groups.map((group) => (
        <Row
          key={group.id}
          to={`/order-groups/${group.id}`}
          title={
            <>
              <span className="font-mono">{group.number}</span>
              {group.proofs.some((proof) => proof.status === "waiting") && (
                <Badge size="2xsmall" color="orange">
                  {said.proofWaiting}
                </Badge>
              )}
            </>
          }
          cells={[
            <GroupStatusBadge key="status" status={group.status} />,
            group.buyer_name,
            group.orders.map((order) => order.seller.name).join(", "),
            formatRupiah(group.total),
            formatMoment(group.created_at, locale),
          ]}
        />
      ))}
    </ListPage>
  );
}

export const config = defineRouteConfig({
  label: "orders",
  translationNs: "gerai",
  icon: ShoppingBag,
});
