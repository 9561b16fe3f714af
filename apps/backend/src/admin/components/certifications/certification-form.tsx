import { CERTIFICATION_KINDS, type CertificationKind } from "@gerai/contracts";
import { toast } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { post, uploadEvidence } from "../../lib/client";
import { useRefresh, useSeller } from "../../lib/queries";
import type { Seller } from "../../lib/types";
import { useForm } from "../../lib/use-form";
import { SelectField, TextField } from "../fields";
import { Findings } from "../findings";
import { FormDrawer } from "../form-drawer";
import { ProductChecklist } from "../product-checklist";
import { SellerPicker } from "../seller-picker";
import { EvidenceField } from "./evidence-field";
import { certificationFieldOf } from "./field-of";

interface Props {
  done: (id: string) => void;
  close: () => void;
}

/** Records a certificate for checking; its number is judged while it is typed. */
export function CertificationForm({ done, close }: Props) {
  const { words } = useWords();
  const refresh = useRefresh();
  const [seller, setSeller] = useState<Seller | null>(null);
  const [productIds, setProductIds] = useState<string[]>([]);
  const [evidence, setEvidence] = useState<File | null>(null);
  const { data: maker } = useSeller(seller?.id);
  const form = useForm({
    initial: {
      kind: "halal",
      number: "",
      seller_id: "",
      holder: "",
      issued_on: "",
      expires_on: "",
      surveillance_on: "",
    },
    required: ["kind", "number", "seller_id", "holder"],
    fieldOf: certificationFieldOf,
    send: async (values) => {
      const { certification } = await post<{ certification: { id: string } }>("/admin/certifications", {
        kind: values.kind,
        number: values.number,
        seller_id: values.seller_id,
        holder: values.holder,
        issued_on: values.issued_on || null,
        expires_on: values.expires_on || null,
        surveillance_on: values.surveillance_on || null,
        evidence_file: evidence && (await uploadEvidence(evidence)),
        product_ids: productIds,
      });
      await refresh();
      toast.success(words.certificationCreated);
      close();
      done(certification.id);
    },
  });
  const kind = form.values.kind as CertificationKind;
  const isHalal = kind === "halal" || kind === "halal_mui";

  const choose = (chosen: Seller | null) => {
    setSeller(chosen);
    setProductIds([]);
    form.set("seller_id", chosen?.id ?? "");
    if (chosen && form.values.holder.trim() === "") form.set("holder", chosen.name);
  };

  return (
    <FormDrawer
      title={words.newCertification}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      <SellerPicker
        label={words.maker}
        chosen={seller}
        error={form.field("seller_id").error}
        onChoose={choose}
      />
      <SelectField
        label={words.kind}
        choices={CERTIFICATION_KINDS.map((one) => [one, words.kinds[one]] as const)}
        {...form.field("kind")}
      />
      <TextField label={words.number} {...form.field("number")} />
      {form.values.number.trim() !== "" && (
        <Findings kind={kind} number={form.values.number} isDemo={seller?.is_demo ?? false} />
      )}
      <TextField label={words.holder} hint={words.holderHint} {...form.field("holder")} />
      <TextField label={words.issuedOn} type="date" optional {...form.field("issued_on")} />
      <TextField label={words.expiresOn} type="date" optional={isHalal} {...form.field("expires_on")} />
      {isHalal && (
        <TextField label={words.surveillanceOn} type="date" optional {...form.field("surveillance_on")} />
      )}
      <EvidenceField onChoose={setEvidence} />
      {maker && (
        <fieldset className="flex flex-col gap-2">
          <legend className="txt-compact-small-plus mb-1">{words.scope}</legend>
          <ProductChecklist products={maker.products} chosen={productIds} onChange={setProductIds} />
        </fieldset>
      )}
    </FormDrawer>
  );
}
