import {
  formatRupiah,
  productAttributesSchema,
  type OperatorOrder,
  type ProductAttributeName,
} from "@gerai/contracts";
import { Text } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";

const ATTRIBUTES = Object.keys(productAttributesSchema.shape) as ProductAttributeName[];

/** Goods of an order as they were sold; what the buyer was told of each folds out. */
export function OrderLines({ order }: { order: OperatorOrder }) {
  return (
    <ul className="divide-y">
      {order.lines.map((line, index) => (
        <li key={index} className="flex flex-col gap-1 px-6 py-3">
          <div className="flex justify-between gap-4">
            <Text size="small" className="min-w-0">
              <span className="text-ui-fg-base font-medium">{line.quantity} ×</span> {line.title}
              {line.variant_title !== "" && (
                <span className="text-ui-fg-subtle"> ({line.variant_title})</span>
              )}
            </Text>
            <Text size="small" className="shrink-0">
              {formatRupiah(line.unit_price * line.quantity - line.discount_total)}
            </Text>
          </div>
          <LineSnapshot line={line} />
        </li>
      ))}
    </ul>
  );
}

function LineSnapshot({ line }: { line: OperatorOrder["lines"][number] }) {
  const { words } = useWords();
  const told = ATTRIBUTES.flatMap((name) =>
    name in line.attributes ? [[words.attributes[name], String(line.attributes[name])] as const] : [],
  );
  const papers = line.certifications.map(({ kind, number }) => `${kind.toUpperCase()} ${number}`);
  if (told.length === 0 && papers.length === 0) return null;
  return (
    <details className="txt-small text-ui-fg-subtle">
      <summary className="cursor-pointer">{words.orders.snapshot}</summary>
      <dl className="mt-2 flex flex-col gap-1">
        {told.map(([label, value]) => (
          <div key={label} className="flex flex-wrap gap-x-2">
            <dt className="font-medium">{label}:</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {papers.length > 0 && (
          <div className="flex flex-wrap gap-x-2">
            <dt className="font-medium">{words.certifications}:</dt>
            <dd>{papers.join(", ")}</dd>
          </div>
        )}
      </dl>
    </details>
  );
}
