import { canMove, CERTIFICATION_TRANSITIONS, type CertificationStatus } from "@gerai/contracts";
import { Button } from "@medusajs/ui";
import { useState } from "react";

import { useWords } from "../../i18n/use-words";
import { useMay } from "../../lib/access";
import { post } from "../../lib/client";
import type { CertificationDetail } from "../../lib/types";
import { ReasonDialog } from "../reason-dialog";
import { VerifyForm } from "./verify-form";

/** What an officer may do with a certificate in its present state. */
export function CertificationActions({ certification }: { certification: CertificationDetail }) {
  const { words } = useWords();
  const [doing, setDoing] = useState<"verify" | "reject" | "revoke" | null>(null);
  const { id, status } = certification;
  const allowed = useMay();
  const may = (to: CertificationStatus, verb: string) =>
    canMove(CERTIFICATION_TRANSITIONS, status, to) && allowed("POST", `/admin/certifications/${id}/${verb}`);
  const close = () => {
    setDoing(null);
  };
  const begin = (act: "verify" | "reject" | "revoke") => () => {
    setDoing(act);
  };
  return (
    <>
      {may("rejected", "reject") && (
        <Button size="small" variant="secondary" onClick={begin("reject")}>
          {words.reject}
        </Button>
      )}
      {may("verified", "verify") && (
        <Button size="small" onClick={begin("verify")}>
          {words.verify}
        </Button>
      )}
      {may("revoked", "revoke") && (
        <Button size="small" variant="secondary" onClick={begin("revoke")}>
          {words.revoke}
        </Button>
      )}
      {doing === "verify" && <VerifyForm id={id} close={close} />}
      {doing === "reject" && (
        <ReasonDialog
          title={words.rejectTitle}
          text={words.rejectText}
          action={words.reject}
          templates={words.rejectReasons}
          done={words.rejected}
          send={(reason) => post(`/admin/certifications/${id}/reject`, { reason })}
          close={close}
        />
      )}
      {doing === "revoke" && (
        <ReasonDialog
          title={words.revokeTitle}
          text={words.revokeText}
          action={words.revoke}
          templates={words.revokeReasons}
          confirmWord={words.revokeWord}
          done={words.revoked}
          send={(reason) => post(`/admin/certifications/${id}/revoke`, { reason })}
          close={close}
        />
      )}
    </>
  );
}
