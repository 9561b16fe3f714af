import type { ProductAttributeName } from "@gerai/contracts";
import { toast } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { post } from "../../lib/client";
import { useRefresh } from "../../lib/queries";
import type { ProductTrust } from "../../lib/types";
import { useForm } from "../../lib/use-form";
import { AreaField, TextField } from "../fields";
import { FormDrawer } from "../form-drawer";
import {
  attributesToWrite,
  attributeText,
  isAcceptable,
  TYPED_ATTRIBUTES,
  type TypedAttribute,
} from "./attribute-values";

/** Attributes that run over several lines. */
const LONG: readonly TypedAttribute[] = ["composition", "maker_address", "description_en"];

interface Props {
  product: ProductTrust;
  /** What the law wants for the goods' category. */
  required: readonly ProductAttributeName[];
  close: () => void;
}

/** Fills in what the law wants, without anyone typing names of metadata. A draft may stay incomplete. */
export function AttributesForm({ product, required, close }: Props) {
  const { words } = useWords();
  const refresh = useRefresh();
  const isPublished = product.status === "published";
  const form = useForm<TypedAttribute>({
    initial: Object.fromEntries(
      TYPED_ATTRIBUTES.map((name) => [name, attributeText(product.metadata, name)]),
    ) as Record<TypedAttribute, string>,
    required: isPublished ? TYPED_ATTRIBUTES.filter((name) => required.includes(name)) : [],
    judge: (name, value) => (isAcceptable(name, value) ? undefined : words.unacceptable),
    send: async (values) => {
      await post(`/admin/products/${product.id}`, { metadata: attributesToWrite(values) });
      await refresh();
      toast.success(words.saved);
      close();
    },
  });
  return (
    <FormDrawer
      title={words.label}
      text={words.labelHint}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      {TYPED_ATTRIBUTES.map((name) => {
        const Field = LONG.includes(name) ? AreaField : TextField;
        return (
          <Field
            key={name}
            label={words.attributes[name]}
            optional={!required.includes(name)}
            {...form.field(name)}
          />
        );
      })}
    </FormDrawer>
  );
}
