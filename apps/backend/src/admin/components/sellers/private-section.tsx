import { REVEAL_REASONS } from "@gerai/contracts";
import { Button } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { post } from "../../lib/client";
import { useSellerPrivate } from "../../lib/desk-queries";
import { formatDay } from "../../lib/format";
import { useForm } from "../../lib/use-form";
import { SelectField } from "../fields";
import { FormDrawer } from "../form-drawer";
import { Fact, Section } from "../section";

type SealedField = "bank_account_number" | "nik";

/** Pickup address and payout data, numbers masked; an administrator may see one in full, on record and with a reason. */
export function PrivateSection({ sellerId }: { sellerId: string }) {
  const { words, locale } = useWords();
  const said = words.desk;
  const may = useMay();
  const { data } = useSellerPrivate(sellerId, may("GET", `/admin/sellers/${sellerId}/private`));
  if (!data) return null;
  const sealed = (field: SealedField, label: string) => (
    <SealedFact sellerId={sellerId} field={field} label={label} masked={data[field]} />
  );
  return (
    <Section title={said.private}>
      <Fact label={said.pickupAddress}>{data.pickup_address}</Fact>
      <Fact label={said.bankName}>{data.bank_name}</Fact>
      <Fact label={said.bankHolder}>{data.bank_account_holder}</Fact>
      {sealed("bank_account_number", said.bankNumber)}
      {sealed("nik", said.nik)}
      <Fact label={said.taxStatement}>{formatDay(data.tax_statement_on, locale)}</Fact>
    </Section>
  );
}

interface SealedProps {
  sellerId: string;
  field: SealedField;
  label: string;
  masked: string | null;
}

function SealedFact({ sellerId, field, label, masked }: SealedProps) {
  const { words } = useWords();
  const said = words.desk;
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const mayShow = masked !== null && may("POST", `/admin/sellers/${sellerId}/private/reveal`);
  return (
    <Fact label={label}>
      <span className="flex flex-wrap items-center gap-2">
        <span className="font-mono">{shown ?? masked ?? "–"}</span>
        {mayShow && (
          <Button
            size="small"
            variant="transparent"
            aria-label={`${shown === null ? said.show : said.hide}: ${label}`}
            onClick={() => {
              if (shown === null) setAsking(true);
              else setShown(null);
            }}
          >
            {shown === null ? said.show : said.hide}
          </Button>
        )}
      </span>
      {asking && (
        <RevealForm
          label={label}
          ask={async (reason) => {
            const path = `/admin/sellers/${sellerId}/private/reveal`;
            const { value } = await post<{ value: string }>(path, { field, reason });
            setShown(value);
            setAsking(false);
          }}
          close={() => {
            setAsking(false);
          }}
        />
      )}
    </Fact>
  );
}

interface RevealProps {
  label: string;
  ask: (reason: string) => Promise<void>;
  close: () => void;
}

function RevealForm({ label, ask, close }: RevealProps) {
  const { words } = useWords();
  const said = words.desk;
  const form = useForm<"reason">({
    initial: { reason: "" },
    required: ["reason"],
    send: ({ reason }) => ask(reason),
  });
  return (
    <FormDrawer
      title={said.showTitle(label)}
      text={said.showText}
      action={said.show}
      problem={form.problem}
      busy={form.busy}
      submit={form.submit}
      close={close}
    >
      <SelectField
        label={said.showReason}
        choices={REVEAL_REASONS.map((one) => [one, said.showReasons[one]] as const)}
        {...form.field("reason")}
      />
    </FormDrawer>
  );
}
