import { defineRouteConfig } from "@medusajs/admin-sdk";
import { EyeSlash } from "@medusajs/icons";
import { Button } from "@medusajs/ui";

import { Loading } from "../../components/loading";
import { Note, Section } from "../../components/section";
import { UnseenOrderSection } from "../../components/unseen-orders/unseen-order";
import { useWords } from "../../i18n/use-words";
import { useUnseenOrders } from "../../lib/unseen-queries";
import { PAGE_SIZE, useListState } from "../../lib/use-list-state";

/** Orders that nobody of their shop has opened: who waits longest stands first. */
export default function UnseenOrdersPage() {
  const { words } = useWords();
  const said = words.unseen;
  const list = useListState();
  const { limit, offset } = list.query;
  const { data, error, refetch } = useUnseenOrders({ limit, offset });
  if (!data) return <Loading error={error} retry={refetch} />;
  const { toOffset } = list.pages(data.count);
  return (
    <div className="flex flex-col gap-3">
      <Section level="h1" title={said.title}>
        <Note>{data.count === 0 ? `${said.nothing}. ${said.nothingHint}` : said.lead}</Note>
      </Section>
      {data.unseen_orders.map((order) => (
        <UnseenOrderSection key={order.id} order={order} />
      ))}
      {data.count > PAGE_SIZE && (
        <div className="flex gap-2">
          <Button
            size="small"
            variant="secondary"
            disabled={offset === 0}
            onClick={() => {
              toOffset(Math.max(0, offset - PAGE_SIZE));
            }}
          >
            {words.previous}
          </Button>
          <Button
            size="small"
            variant="secondary"
            disabled={offset + PAGE_SIZE >= data.count}
            onClick={() => {
              toOffset(offset + PAGE_SIZE);
            }}
          >
            {words.next}
          </Button>
        </div>
      )}
    </div>
  );
}

export const config = defineRouteConfig({
  label: "unseenOrders",
  translationNs: "gerai",
  icon: EyeSlash,
});
