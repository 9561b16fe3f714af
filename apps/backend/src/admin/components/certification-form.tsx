import { CERTIFICATION_KIND_INFO, CERTIFICATION_KINDS, type CertificationKind } from "@gerai/contracts";
import { Button, Drawer, Input, Label, Select, Text, toast } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { ask, messageOf, post } from "../lib/client";
import type { Certification, ParsedNumber, Seller } from "../lib/types";
import { useWords } from "../lib/words";
import { Findings } from "./findings";
import { SellerPicker } from "./seller-picker";

/** Records a certificate for checking; the number is judged while it is typed. */
export function CertificationForm({ done, close }: { done: (id: string) => void; close: () => void }) {
  const { words } = useWords();
  const client = useQueryClient();
  const [kind, setKind] = useState<CertificationKind>("halal");
  const [number, setNumber] = useState("");
  const [seller, setSeller] = useState<Seller | null>(null);
  const [holder, setHolder] = useState("");
  const [issued, setIssued] = useState("");
  const [expires, setExpires] = useState("");
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const isDemo = seller?.is_demo ?? false;
  const { data } = useQuery({
    queryKey: ["gerai-parse", kind, number, isDemo],
    queryFn: () =>
      ask<{ parsed: ParsedNumber }>("/admin/certifications/parse", { kind, number, is_demo: String(isDemo) }),
    enabled: number.trim() !== "",
  });
  const send = async () => {
    setBusy(true);
    setError(null);
    try {
      const { certification } = await post<{ certification: Certification }>("/admin/certifications", {
        kind,
        number,
        seller_id: seller?.id,
        holder,
        issued_on: issued === "" ? null : issued,
        expires_on: expires === "" ? null : expires,
      });
      await client.invalidateQueries({ queryKey: ["gerai-certifications"] });
      toast.success(words.submitted);
      done(certification.id);
    } catch (failure) {
      setError(messageOf(failure));
    } finally {
      setBusy(false);
    }
  };
  return (
    <Drawer open onOpenChange={(open) => !open && close()}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{words.newCertification}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          <div className="flex flex-col gap-1">
            <Label>{words.kind}</Label>
            <Select
              value={kind}
              onValueChange={(value) => {
                setKind(value as CertificationKind);
              }}
            >
              <Select.Trigger aria-label={words.kind}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {CERTIFICATION_KINDS.map((one) => (
                  <Select.Item key={one} value={one}>
                    {CERTIFICATION_KIND_INFO[one].label}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
          <Field id="number" label={words.number} value={number} onChange={setNumber} />
          {data !== undefined && number.trim() !== "" && <Findings parsed={data.parsed} />}
          <SellerPicker
            chosen={seller}
            onChoose={(chosen) => {
              setSeller(chosen);
              if (holder === "") setHolder(chosen.name);
            }}
          />
          <Field id="holder" label={words.holder} value={holder} onChange={setHolder} />
          <Field id="issued" type="date" label={words.issued} value={issued} onChange={setIssued} />
          {kind !== "halal" && (
            <Field id="expires" type="date" label={words.expires} value={expires} onChange={setExpires} />
          )}
          {error !== null && (
            <Text role="alert" size="small" className="text-ui-fg-error">
              {error}
            </Text>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Button variant="secondary" onClick={close}>
            {words.cancel}
          </Button>
          <Button
            isLoading={busy}
            disabled={number.trim() === "" || seller === null || holder.trim() === ""}
            onClick={() => void send()}
          >
            {words.save}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

interface FieldProps {
  id: string;
  label: string;
  value: string;
  type?: string;
  onChange: (value: string) => void;
}

/** A labelled input. */
export function Field({ id, label, value, type = "text", onChange }: FieldProps) {
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor={id}>{label}</Label>
      <Input
        id={id}
        type={type}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
        }}
      />
    </div>
  );
}
