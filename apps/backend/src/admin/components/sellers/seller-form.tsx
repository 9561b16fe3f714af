import { LEGAL_FORMS } from "@gerai/contracts";
import { toast } from "@medusajs/ui";

import { useWords } from "../../i18n/use-words";
import { post } from "../../lib/client";
import { usePlaces, useRefresh } from "../../lib/queries";
import type { SellerDetail } from "../../lib/types";
import { useForm } from "../../lib/use-form";
import { AreaField, SelectField, TextField } from "../fields";
import { FormDrawer } from "../form-drawer";
import { sellerBody, sellerFieldOf, sellerValues } from "./seller-values";

/** Value of "no village": a select cannot hold an empty one. */
const NONE = "none";

interface Props {
  /** The maker to change; null records a new one. */
  seller: SellerDetail | null;
  done: (id: string) => void;
  close: () => void;
}

/** Records a maker, or changes what is known about one. Status has actions of its own. */
export function SellerForm({ seller, done, close }: Props) {
  const { words } = useWords();
  const refresh = useRefresh();
  const form = useForm({
    initial: sellerValues(seller),
    required: [
      "name",
      "contact_name",
      "legal_form",
      "kecamatan_code",
      ...(seller ? (["handle"] as const) : []),
    ],
    judge: (name, value) => {
      if (name === "since") return /^(19|20)\d\d$/.test(value) ? undefined : words.unacceptable;
      if (name === "email") return /^\S+@\S+\.\S+$/.test(value) ? undefined : words.unacceptable;
      return undefined;
    },
    fieldOf: sellerFieldOf,
    send: async (values) => {
      const path = seller ? `/admin/sellers/${seller.id}` : "/admin/sellers";
      const answer = await post<{ seller: { id: string } }>(path, sellerBody(values));
      await refresh();
      toast.success(seller ? words.saved : words.sellerCreated);
      close();
      done(answer.seller.id);
    },
  });
  const { data: places } = usePlaces(form.values.kecamatan_code || undefined);
  const village = form.field("village_code");
  return (
    <FormDrawer
      title={seller ? words.editSeller : words.newSeller}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      <TextField label={words.name} {...form.field("name")} />
      <TextField label={words.contactName} hint={words.contactNameHint} {...form.field("contact_name")} />
      <TextField
        label={words.handle}
        optional={seller === null}
        hint={seller === null ? words.handleHint : undefined}
        {...form.field("handle")}
      />
      <SelectField
        label={words.legalForm}
        choices={LEGAL_FORMS.map((one) => [one, words.legalForms[one]] as const)}
        {...form.field("legal_form")}
      />
      <SelectField
        label={words.kecamatan}
        choices={(places?.kecamatan ?? []).map(({ code, name }) => [code, name] as const)}
        {...form.field("kecamatan_code")}
        onChange={(code) => {
          form.set("kecamatan_code", code);
          form.set("village_code", "");
        }}
      />
      {form.values.kecamatan_code !== "" && (
        <SelectField
          label={words.village}
          optional
          choices={[[NONE, "–"], ...(places?.villages ?? []).map(({ code, name }) => [code, name] as const)]}
          {...village}
          value={village.value === "" ? NONE : village.value}
          onChange={(code) => {
            form.set("village_code", code === NONE ? "" : code);
          }}
        />
      )}
      <TextField label={words.nib} hint={words.nibHint} optional {...form.field("nib")} />
      <TextField label={words.whatsapp} hint={words.whatsappHint} optional {...form.field("whatsapp")} />
      <TextField label={words.email} type="email" optional {...form.field("email")} />
      <TextField label={words.since} optional {...form.field("since")} />
      <AreaField label={words.story} optional rows={6} {...form.field("story")} />
      <AreaField label={words.storyEn} optional rows={4} {...form.field("story_en")} />
    </FormDrawer>
  );
}
