import { defineWidgetConfig } from "@medusajs/admin-sdk";

import { AttributesSection } from "../components/products/attributes-section";
import { TrustSection } from "../components/products/trust-section";
import { useProductTrust } from "../lib/queries";

/** Beside a product: whose it is, which papers cover it, whether it may be sold today, and what is missing. */
function ProductTrustWidget({ data }: { data: { id: string } }) {
  const { data: product } = useProductTrust(data.id);
  if (!product) return null;
  return (
    // Medusa puts every widget below its own boxes; who may sell and what is missing belongs on top.
    <div className="order-first flex flex-col gap-3">
      <TrustSection product={product} />
      <AttributesSection product={product} />
    </div>
  );
}

export const config = defineWidgetConfig({ id: "gerai:product-trust", zone: "product.details.side.before" });

export default ProductTrustWidget;
