import { formatRupiah, type OperatorOrder, type OperatorOrderGroup } from "@gerai/contracts";
import { createPortal } from "react-dom";

import { useWords } from "../../i18n/use-words";
import { formatInstant } from "../../lib/format";
import { dueAtHandover } from "./order-rules";

/** Papers that a label fits on. */
export type Paper = "A4" | "A6";

/** In millimetres: browsers know A4 by its name, A6 not. */
const SIZES: Readonly<Record<Paper, string>> = { A4: "210mm 297mm", A6: "105mm 148mm" };

/** While printing, the page is the label and nothing else. */
const styleFor = (paper: Paper) => `
  .gerai-label { box-sizing: border-box; width: 105mm; padding: 6mm; background: #fff; color: #000; font: 11pt/1.35 sans-serif; }
  .gerai-label > * + * { margin-top: 3mm; }
  .gerai-label-number { font: 700 30pt/1 monospace; letter-spacing: -0.02em; }
  .gerai-label-money { border: 0.6mm solid #000; padding: 2mm 3mm; font-weight: 700; font-size: 15pt; text-align: center; }
  .gerai-label-head { display: flex; justify-content: space-between; gap: 4mm; font-size: 9pt; }
  .gerai-label dt { font-size: 8pt; } .gerai-label dd { margin: 0; font-weight: 600; overflow-wrap: anywhere; }
  .gerai-label-goods { border-top: 0.3mm solid #000; border-bottom: 0.3mm solid #000; padding: 2mm 0; }
  .gerai-label-goods li { display: flex; gap: 3mm; break-inside: avoid; } .gerai-label-goods b { min-width: 9mm; }
  .gerai-print { display: none; }
  @media print {
    @page { size: ${SIZES[paper]}; margin: ${paper === "A6" ? "0" : "10mm"}; }
    body > *:not(.gerai-print) { display: none !important; }
    html, body { height: auto !important; overflow: visible !important; background: #fff !important; }
    .gerai-print { display: block; }
    .gerai-print .gerai-label { ${paper === "A4" ? "width: 100%; font-size: 14pt;" : ""} }
  }`;

interface Props {
  group: OperatorOrderGroup;
  order: OperatorOrder;
  paper: Paper;
}

/**
 * What goes on the bag: the number big enough to be read over a counter, whose it is, what is in it, what to
 * collect. Street and full phone number only where a courier needs them; nothing that opens the order online.
 */
export function OrderLabel(props: Props) {
  return (
    <>
      <style>{styleFor(props.paper)}</style>
      <div className="border-ui-border-strong inline-block border">
        <Label {...props} />
      </div>
      {createPortal(
        <div className="gerai-print" aria-hidden>
          <Label {...props} />
        </div>,
        document.body,
      )}
    </>
  );
}

function Label({ group, order }: Props) {
  const { words, locale } = useWords();
  const said = words.orders;
  const due = dueAtHandover(group, order);
  const pickup = order.delivery?.kind === "pickup";
  return (
    <div className="gerai-label">
      <div className="gerai-label-head">
        <span>Gerai Tangerang Gemilang</span>
        <span>{formatInstant(group.created_at, locale)}</span>
      </div>
      <div className="gerai-label-number">{group.number}</div>
      <div className="gerai-label-money">
        {due > 0 ? said.slipDue(formatRupiah(due)) : group.paid_at === null ? "–" : said.slipPaid}
      </div>
      <dl>
        <dt>{said.slipTo}</dt>
        <dd>
          {group.buyer_name}
          {pickup ? `, ••••${group.buyer_phone.slice(-4)}` : `, +${group.buyer_phone}`}
        </dd>
        <dd>{pickup ? group.address?.city : addressOfBuyer(group)}</dd>
        {pickup && <dd>{said.slipPickup}</dd>}
        <dt>{said.slipFrom}</dt>
        <dd>
          {order.seller.name}, {order.seller.kecamatan}
        </dd>
      </dl>
      <ul className="gerai-label-goods">
        {order.lines.map((line, index) => (
          <li key={index}>
            <b>{line.quantity} ×</b>
            <span>
              {line.title}
              {line.variant_title !== "" && ` (${line.variant_title})`}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function addressOfBuyer({ address }: OperatorOrderGroup): string {
  return address
    ? [address.address_1, address.address_2, address.city, address.postal_code].filter(Boolean).join(", ")
    : "";
}
