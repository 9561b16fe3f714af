import { Checkbox, Label, Text } from "@medusajs/ui";
import { useId } from "react";

import { useWords } from "../i18n/use-words";
import type { SellerProduct } from "../lib/types";
import { ProductStatusBadge } from "./badges";

interface Props {
  products: readonly SellerProduct[];
  /** Ids of the ticked ones. */
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
}

/** The goods of one maker, to tick which a certificate covers. */
export function ProductChecklist({ products, chosen, onChange }: Props) {
  const { words } = useWords();
  if (products.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {words.noProducts}
      </Text>
    );
  }
  return (
    <ul className="flex flex-col gap-2">
      {products.map((product) => (
        <Item
          key={product.id}
          product={product}
          checked={chosen.includes(product.id)}
          onChange={(checked) => {
            onChange(checked ? [...chosen, product.id] : chosen.filter((one) => one !== product.id));
          }}
        />
      ))}
    </ul>
  );
}

interface ItemProps {
  product: SellerProduct;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function Item({ product, checked, onChange }: ItemProps) {
  const id = useId();
  return (
    <li className="flex items-center gap-3">
      <Checkbox
        id={id}
        checked={checked}
        onCheckedChange={(state) => {
          onChange(state === true);
        }}
      />
      <Label htmlFor={id} size="small" className="min-w-0 flex-1">
        {product.title}
      </Label>
      <ProductStatusBadge status={product.status} />
    </li>
  );
}
