import { Button, Select } from "@medusajs/ui";
import { useState } from "react";
import { useParams, useSearchParams } from "react-router-dom";

import { Loading } from "../../../../components/loading";
import { OrderLabel, type Paper } from "../../../../components/orders/order-label";
import { Section } from "../../../../components/section";
import { useWords } from "../../../../i18n/use-words";
import { useOrderGroup } from "../../../../lib/queries";

const PAPERS: readonly Paper[] = ["A6", "A4"];

/** The label of one maker's order, to be printed and put on its bag. */
export default function OrderLabelPage() {
  const { words } = useWords();
  const said = words.orders;
  const { id = "" } = useParams();
  const [params] = useSearchParams();
  const [paper, setPaper] = useState<Paper>("A6");
  const { data: group, error, refetch } = useOrderGroup(id);
  const order = group?.orders.find((one) => one.id === params.get("order")) ?? group?.orders[0];
  if (!group || !order) return <Loading error={error} retry={refetch} />;
  return (
    <Section
      level="h1"
      title={said.slipTitle}
      actions={
        <>
          <div className="w-24">
            <Select
              size="small"
              value={paper}
              onValueChange={(chosen) => {
                setPaper(chosen === "A4" ? "A4" : "A6");
              }}
            >
              <Select.Trigger aria-label={said.slipPaper}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {PAPERS.map((one) => (
                  <Select.Item key={one} value={one}>
                    {one}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
          <Button
            size="small"
            onClick={() => {
              window.print();
            }}
          >
            {said.slipPrint}
          </Button>
        </>
      }
    >
      <div className="overflow-x-auto p-6">
        <OrderLabel group={group} order={order} paper={paper} />
      </div>
    </Section>
  );
}
