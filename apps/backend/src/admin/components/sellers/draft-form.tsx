import { CATEGORIES } from "@gerai/contracts";
import { Text, toast } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { post } from "../../lib/client";
import type { ProductDraft } from "../../lib/desk-types";
import { useRefresh } from "../../lib/queries";
import { useForm } from "../../lib/use-form";
import { AreaField, SelectField, TextField } from "../fields";
import { FormDrawer } from "../form-drawer";
import { isAcceptable, type TypedAttribute } from "../products/attribute-values";
import { DraftPictures } from "./draft-pictures";
import {
  attributesOfCategory,
  draftBody,
  draftValues,
  hasOneVariant,
  NUMBERS,
  type DraftField,
} from "./draft-values";

/** Attributes that run over several lines. */
const LONG: readonly TypedAttribute[] = ["composition", "maker_address"];

interface Props {
  sellerId: string;
  /** The draft to change; null prepares a new one. */
  draft: ProductDraft | null;
  close: () => void;
}

/** Prepares goods for a maker. What is missing may stay missing: publishing, which is the maker's, judges it. */
export function DraftForm({ sellerId, draft, close }: Props) {
  const { words } = useWords();
  const said = words.desk;
  const refresh = useRefresh();
  const [pictures, setPictures] = useState(draft?.pictures ?? []);
  const form = useForm<DraftField>({
    initial: draftValues(draft),
    required: ["title"],
    judge: (name, value) => {
      if (NUMBERS.includes(name)) return /^\d{1,9}$/.test(value.trim()) ? undefined : said.wholeNumber;
      if (!attributesOfCategory(form.values.category).includes(name as TypedAttribute)) return undefined;
      const typed = name === "net_weight_g" ? (Number(value) as never) : value;
      return isAcceptable(name as TypedAttribute, typed) ? undefined : words.unacceptable;
    },
    send: async (values) => {
      const path = `/admin/sellers/${sellerId}/product-drafts${draft === null ? "" : `/${draft.id}`}`;
      await post(path, draftBody(values, draft, pictures));
      await refresh();
      toast.success(said.draftSaved);
      close();
    },
  });
  return (
    <FormDrawer
      title={draft === null ? said.draftNew : said.draftEdit}
      text={said.draftText}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      <TextField label={said.draftTitle} {...form.field("title")} />
      <SelectField
        label={said.draftCategory}
        choices={CATEGORIES.map(({ handle, name }) => [handle, name] as const)}
        {...form.field("category")}
      />
      <DraftPictures sellerId={sellerId} pictures={pictures} change={setPictures} />
      <AreaField label={said.draftDescription} optional rows={5} {...form.field("description")} />
      {attributesOfCategory(form.values.category).map((name) => {
        const Field = LONG.includes(name) ? AreaField : TextField;
        return <Field key={name} label={words.attributes[name]} optional {...form.field(name)} />;
      })}
      {hasOneVariant(draft) ? (
        <>
          <TextField label={said.draftPrice} optional {...form.field("price")} />
          <TextField label={said.draftStock} optional {...form.field("stock")} />
          <TextField label={said.draftWeight} optional {...form.field("weight")} />
        </>
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          {said.draftVariants}
        </Text>
      )}
    </FormDrawer>
  );
}
