import { Button, Drawer, Text, toast } from "@medusajs/ui";
import { useState } from "react";

import { messageOf, post } from "../lib/client";
import { useWords } from "../lib/words";
import { Field } from "./certification-form";

const NAMES = [
  "net_content",
  "net_weight_g",
  "composition",
  "material",
  "shelf_life",
  "storage",
  "maker_address",
] as const;

interface Props {
  productId: string;
  metadata: Record<string, unknown>;
  done: () => void;
  close: () => void;
}

/** Fills what the law wants on a listing, without anyone typing names of metadata. */
export function AttributesDrawer({ productId, metadata, done, close }: Props) {
  const { words } = useWords();
  const [values, setValues] = useState<Record<string, string>>(() =>
    Object.fromEntries(NAMES.map((name) => [name, textOf(metadata[name])])),
  );
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    setError(null);
    try {
      // Medusa merges metadata; an empty text takes a key away.
      await post(`/admin/products/${productId}`, { metadata: { ...metadata, ...values } });
      toast.success(words.saved);
      done();
      close();
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
          <Drawer.Title>{words.label}</Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          {NAMES.map((name) => (
            <Field
              key={name}
              id={name}
              label={words.attributes[name]}
              value={values[name] ?? ""}
              onChange={(value) => {
                setValues((before) => ({ ...before, [name]: value }));
              }}
            />
          ))}
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
          <Button isLoading={busy} onClick={() => void save()}>
            {words.save}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
