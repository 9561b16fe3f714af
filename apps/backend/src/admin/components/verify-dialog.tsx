import { CHECK_METHODS, legalDateOf, type CheckMethod } from "@gerai/contracts";
import { Button, Drawer, Label, Select, Text } from "@medusajs/ui";
import { useState } from "react";

import { messageOf } from "../lib/client";
import { useWords } from "../lib/words";
import { Field } from "./certification-form";

interface Props {
  send: (check: { check_method: CheckMethod; checked_on: string }) => Promise<unknown>;
  close: () => void;
}

/** Asks how and when the officer satisfied themselves. */
export function VerifyDialog({ send, close }: Props) {
  const { words } = useWords();
  const [method, setMethod] = useState<CheckMethod>("issuer_site");
  const [checkedOn, setCheckedOn] = useState(legalDateOf(new Date()));
  const [error, setError] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async () => {
    setBusy(true);
    setError(null);
    try {
      await send({ check_method: method, checked_on: checkedOn });
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
          <Drawer.Title>{words.verifyTitle}</Drawer.Title>
          <Drawer.Description>{words.verifyText}</Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4">
          <div className="flex flex-col gap-1">
            <Label>{words.method}</Label>
            <Select
              value={method}
              onValueChange={(value) => {
                setMethod(value as CheckMethod);
              }}
            >
              <Select.Trigger aria-label={words.method}>
                <Select.Value />
              </Select.Trigger>
              <Select.Content>
                {CHECK_METHODS.map((one) => (
                  <Select.Item key={one} value={one}>
                    {words.methods[one]}
                  </Select.Item>
                ))}
              </Select.Content>
            </Select>
          </div>
          <Field
            id="checked-on"
            type="date"
            label={words.checkedOn}
            value={checkedOn}
            onChange={setCheckedOn}
          />
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
          <Button isLoading={busy} onClick={() => void submit()}>
            {words.verify}
          </Button>
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}
