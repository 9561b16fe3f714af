import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Container, Text } from "@medusajs/ui";

import { PageLink } from "../components/links";
import { useWords } from "../i18n/use-words";
import { useOrderGroup } from "../lib/queries";

/** On Medusa's own page of an order: which group it belongs to, and why some of its buttons are refused. */
function OrderOfGroupWidget({ data }: { data: { metadata?: Record<string, unknown> | null } }) {
  const id = data.metadata?.order_group_id;
  return typeof id === "string" ? <GroupHint id={id} /> : null;
}

function GroupHint({ id }: { id: string }) {
  const { words } = useWords();
  const { data: group } = useOrderGroup(id);
  return (
    // Medusa puts every widget below its own boxes; what is refused there belongs on top.
    <Container className="order-first flex flex-col gap-1 px-6 py-4">
      <PageLink to={`/order-groups/${id}`} className="font-medium">
        {words.orders.partOf(group?.number ?? "…")}
      </PageLink>
      <Text size="small" className="text-ui-fg-subtle">
        {words.orders.partOfText}
      </Text>
    </Container>
  );
}

export const config = defineWidgetConfig({ id: "gerai:order-of-group", zone: "order.details.before" });

export default OrderOfGroupWidget;
