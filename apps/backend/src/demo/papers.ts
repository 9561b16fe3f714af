import type { CertificationKind, CertificationStatus, CheckMethod, LegalDate } from "@gerai/contracts";

import type { DemoCertification } from "./types";

/** What a maker's file says about a paper; number and dates derive from it. */
export interface PaperDraft {
  ref: string;
  kind: Extract<CertificationKind, "halal" | "pirt" | "bpom_food" | "bpom_cosmetic" | "bpom_traditional">;
  /** `YYYY-MM-DD`. */
  issued: LegalDate;
  /** Pack code and food group of a P-IRT number: `206` = plastic, flour products. */
  pirt?: string;
  status?: CertificationStatus;
  /** Why it was rejected or revoked. */
  reason?: string;
  superseded_by?: string;
  method?: CheckMethod;
}

/** Years a paper is valid; halal has no end but is looked at again. */
const YEARS: Readonly<Record<PaperDraft["kind"], number>> = {
  halal: 4,
  pirt: 5,
  bpom_food: 5,
  bpom_cosmetic: 3,
  bpom_traditional: 5,
};

/** A paper of the demo with an invented number that can never equal a real one. */
export function paper(draft: PaperDraft, holder: string, serial: number): DemoCertification {
  const status = draft.status ?? "verified";
  const end = plusYears(draft.issued, YEARS[draft.kind]);
  const number = numberOf(draft, end, serial);
  const wasChecked = status !== "draft" && status !== "submitted";
  return {
    ref: draft.ref,
    kind: draft.kind,
    number_typed: typed(draft.kind, number),
    number,
    holder,
    status,
    issued_on: draft.issued,
    expires_on: draft.kind === "halal" ? null : end,
    surveillance_on: draft.kind === "halal" ? end : null,
    checked_on: wasChecked ? checkedOn(draft, serial) : null,
    check_method: wasChecked ? (draft.method ?? "issuer_site") : null,
    reason: draft.reason ?? null,
    superseded_by: draft.superseded_by ?? null,
    is_demo: true,
  };
}

/** The same month and day some years on (29 February becomes 28). */
function plusYears(date: LegalDate, years: number): LegalDate {
  const next = `${String(Number(date.slice(0, 4)) + years)}${date.slice(4)}`;
  return next.replace(/-02-29$/, "-02-28");
}

/** Six digits from maker and ref, so that numbers differ without a counter shared between files. */
function running(draft: PaperDraft, serial: number): string {
  const sum = [...draft.ref].reduce((acc, letter) => (acc * 31 + letter.charCodeAt(0)) % 9_973, 7);
  return `${String(serial).padStart(2, "0")}${String(sum).padStart(4, "0")}`;
}

function numberOf(draft: PaperDraft, end: LegalDate, serial: number): string {
  const run = running(draft, serial);
  const yy = (date: LegalDate) => date.slice(2, 4);
  switch (draft.kind) {
    case "halal":
      return `ID9911000${run}${draft.issued.slice(5, 7)}${yy(draft.issued)}`;
    case "pirt":
      return `${draft.pirt ?? "206"}9903${run.slice(4)}41${run.slice(0, 2)}${yy(end)}`;
    case "bpom_food":
      return `MD99${run}${yy(draft.issued)}${draft.issued.slice(5, 7)}`;
    case "bpom_cosmetic":
      return `NA99${yy(draft.issued)}0${run}`;
    case "bpom_traditional":
      return `TR99${run}1`;
  }
}

/** As people copy it from a label: halal solid, P-IRT with its word and a dash, BPOM with its word. */
function typed(kind: PaperDraft["kind"], number: string): string {
  if (kind === "halal") return number;
  if (kind === "pirt") return `P-IRT No. ${number.slice(0, 13)}-${number.slice(13)}`;
  return `BPOM RI ${number.slice(0, 2)} ${number.slice(2)}`;
}

/** A working day in 2026 after issue; old papers that ended were checked shortly after issue. */
function checkedOn(draft: PaperDraft, serial: number): LegalDate {
  const inForce = (draft.status ?? "verified") === "verified";
  const start = inForce && draft.issued < "2026-08-03" ? "2026-08-03" : draft.issued;
  const day = new Date(`${start}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 4 + ((serial * 7 + draft.ref.length * 5) % 80));
  const weekday = day.getUTCDay();
  if (weekday === 0 || weekday === 6) day.setUTCDate(day.getUTCDate() - 2);
  return day.toISOString().slice(0, 10);
}
