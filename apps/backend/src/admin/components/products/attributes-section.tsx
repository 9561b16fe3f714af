import { mainCategoryOf, REQUIRED_ATTRIBUTES } from "@gerai/contracts";
import { CheckCircleSolid, ExclamationCircleSolid } from "@medusajs/icons";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import type { ProductTrust } from "../../lib/types";
import { Note, Section } from "../section";
import { AttributesForm } from "./attributes-form";
import { attributeText } from "./attribute-values";

/** What the law wants on a listing: what is filled in and what is missing. */
export function AttributesSection({ product }: { product: ProductTrust }) {
  const { words } = useWords();
  const may = useMay();
  const [editing, setEditing] = useState(false);
  const group = mainCategoryOf((product.categories ?? []).flatMap((one) => one?.handle ?? []))?.group;
  const required = group === undefined ? [] : REQUIRED_ATTRIBUTES[group];
  return (
    <Section
      title={words.label}
      actions={
        may("POST", `/admin/products/${product.id}`) && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setEditing(true);
            }}
          >
            {words.edit}
          </Button>
        )
      }
    >
      {group === undefined && <Note>{words.noCategory}</Note>}
      {required.map((name) => {
        const text = attributeText(product.metadata, name);
        return (
          <div key={name} className="flex items-start gap-2 px-6 py-3">
            {text === "" ? (
              <ExclamationCircleSolid className="text-ui-tag-orange-icon mt-px shrink-0" aria-hidden />
            ) : (
              <CheckCircleSolid className="text-ui-tag-green-icon mt-px shrink-0" aria-hidden />
            )}
            <div className="min-w-0">
              <Text size="small" weight="plus" leading="compact">
                {words.attributes[name]}
              </Text>
              <Text size="small" leading="compact" className="text-ui-fg-subtle mt-1 break-words">
                {text === "" ? words.empty : text}
              </Text>
            </div>
          </div>
        );
      })}
      {editing && (
        <AttributesForm
          product={product}
          required={required}
          close={() => {
            setEditing(false);
          }}
        />
      )}
    </Section>
  );
}
