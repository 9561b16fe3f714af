import { useParams, type UIMatch } from "react-router-dom";

import { OrderGroupCrumb } from "../../../components/crumb";
import { Loading } from "../../../components/loading";
import { BuyerSection } from "../../../components/orders/buyer-section";
import { OrderSection } from "../../../components/orders/order-section";
import { PaymentSection } from "../../../components/orders/payment-section";
import { ProofsSection } from "../../../components/orders/proofs-section";
import { TermsSection } from "../../../components/orders/terms-section";
import { TwoColumns } from "../../../components/section";
import { useOrderGroup } from "../../../lib/queries";

/** One order group: who bought, how it is paid, and every maker's order with what comes next. */
export default function OrderGroupPage() {
  const { id = "" } = useParams();
  const { data: group, error, refetch } = useOrderGroup(id);
  if (!group) return <Loading error={error} retry={refetch} />;
  return (
    <TwoColumns
      main={
        <>
          <PaymentSection group={group} />
          <ProofsSection group={group} />
          {group.orders.map((order) => (
            <OrderSection key={order.id} group={group} order={order} />
          ))}
        </>
      }
      side={
        <>
          <BuyerSection group={group} />
          <TermsSection terms={group.terms} />
        </>
      }
    />
  );
}

export const handle = { breadcrumb: ({ params }: UIMatch) => <OrderGroupCrumb id={params.id ?? ""} /> };
