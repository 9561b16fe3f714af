import { CHECK_METHODS } from "@gerai/contracts";
import { toast } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { post, uploadEvidence } from "../../lib/client";
import { today } from "../../lib/format";
import { useRefresh } from "../../lib/queries";
import { useForm } from "../../lib/use-form";
import { SelectField, TextField } from "../fields";
import { FormDrawer } from "../form-drawer";
import { EvidenceField } from "./evidence-field";

/** Asks how and when the officer satisfied themselves, and keeps what they saw. */
export function VerifyForm({ id, close }: { id: string; close: () => void }) {
  const { words } = useWords();
  const refresh = useRefresh();
  const [evidence, setEvidence] = useState<File | null>(null);
  const form = useForm({
    initial: { check_method: "issuer_site", checked_on: today() },
    required: ["check_method", "checked_on"],
    fieldOf: (code) => (code.startsWith("checked_") ? "checked_on" : undefined),
    send: async (values) => {
      await post(`/admin/certifications/${id}/verify`, {
        ...values,
        evidence: evidence && (await uploadEvidence(evidence)),
      });
      await refresh();
      toast.success(words.verified);
      close();
    },
  });
  return (
    <FormDrawer
      title={words.verify}
      text={words.verifyText}
      action={words.verify}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      <SelectField
        label={words.checkMethod}
        choices={CHECK_METHODS.map((one) => [one, words.checkMethods[one]] as const)}
        {...form.field("check_method")}
      />
      <TextField label={words.checkedOn} type="date" {...form.field("checked_on")} />
      <EvidenceField onChoose={setEvidence} />
    </FormDrawer>
  );
}
