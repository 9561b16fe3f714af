import { Alert, Button, Copy, Drawer, Text } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { ApiError, post } from "../../lib/client";
import type { LoginCode } from "../../lib/desk-types";
import { formatInstant } from "../../lib/format";
import { OutsideButton } from "../links";

interface Props {
  sellerId: string;
  member: { id: string; name: string };
  close: () => void;
}

/** Makes a code that lets a member in once, and shows it; closed, nobody can read it again. */
export function LoginCodeDrawer({ sellerId, member, close }: Props) {
  const { words } = useWords();
  const said = words.desk;
  const [made, setMade] = useState<LoginCode | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const path = `/admin/sellers/${sellerId}/members/${member.id}/login-code`;
      const { login_code: code } = await post<{ login_code: LoginCode }>(path);
      setMade(code);
    } catch (error) {
      setProblem(error instanceof ApiError ? error.message : words.unknownError);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Drawer
      open
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>{said.loginCodeFor(member.name)}</Drawer.Title>
          <Drawer.Description>
            {made === null ? said.loginCodeAskText(member.name) : said.loginCodeOnce}
          </Drawer.Description>
        </Drawer.Header>
        <Drawer.Body className="flex flex-1 flex-col gap-4 overflow-y-auto" aria-live="polite">
          {made !== null && <Handed code={made} />}
          {problem !== null && (
            <Alert variant="error" role="alert">
              {problem}
            </Alert>
          )}
        </Drawer.Body>
        <Drawer.Footer>
          <Button size="small" variant="secondary" onClick={close}>
            {made === null ? words.cancel : said.close}
          </Button>
          {made === null && (
            <Button size="small" isLoading={busy} onClick={() => void make()}>
              {said.loginCodeMake}
            </Button>
          )}
        </Drawer.Footer>
      </Drawer.Content>
    </Drawer>
  );
}

function Handed({ code }: { code: LoginCode }) {
  const { words, locale } = useWords();
  const said = words.desk;
  return (
    <>
      <div className="flex items-center gap-3">
        <output className="font-mono text-2xl tracking-widest">{code.code}</output>
        <Copy content={code.code} />
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {said.loginCodeUntil(formatInstant(code.expires_at, locale))}
      </Text>
      {code.whatsapp_url === null ? (
        <Text size="small">{said.loginCodeNoPhone}</Text>
      ) : (
        <div>
          <OutsideButton href={code.whatsapp_url}>{said.loginCodeSend}</OutsideButton>
        </div>
      )}
    </>
  );
}
