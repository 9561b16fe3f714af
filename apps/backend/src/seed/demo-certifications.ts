import type { CertificationStatus, LegalDate } from "@gerai/contracts";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

import type { DemoCertification } from "../demo/types";

/** Who the demo says looked the numbers up. */
export interface DemoOfficer {
  id: string;
  office: string;
}

/** How each state is reached, step by step; the database refuses any other way. */
const PATHS: Readonly<Record<CertificationStatus, readonly CertificationStatus[]>> = {
  draft: ["draft"],
  submitted: ["submitted"],
  verified: ["submitted", "verified"],
  rejected: ["submitted", "rejected"],
  expired: ["submitted", "verified", "expired"],
  revoked: ["submitted", "verified", "revoked"],
  superseded: ["submitted", "verified", "superseded"],
};

const DAY_MS = 24 * 3_600_000;

/** An instant within office hours in Jakarta on a legal date. */
function atOffice(date: LegalDate, hour = 10): Date {
  return new Date(`${date}T${String(hour).padStart(2, "0")}:00:00+07:00`);
}

/**
 * When each step of a certificate's life happened: past days in their order, told by its own dates.
 * @param papers all papers of the maker, among them the one that took this one's place
 */
export function demoHistory(
  paper: DemoCertification,
  papers: readonly DemoCertification[],
  now: Date,
): { status: CertificationStatus; at: Date }[] {
  const checked = paper.checked_on === null ? now : atOffice(paper.checked_on);
  const [first, ...rest] = PATHS[paper.status];
  const started = startOf(paper, checked, now);
  const successor = papers.find(({ ref }) => ref === paper.superseded_by);
  const steps = [{ status: first ?? paper.status, at: started }];
  for (const status of rest) {
    const previous = steps.at(-1)?.at ?? started;
    const at = atOf(status, { paper, successor, checked });
    // Never in the future, and never before the step it follows.
    const capped = Math.min(at.getTime(), now.getTime());
    steps.push({ status, at: new Date(Math.max(capped, previous.getTime() + 1_000)) });
  }
  return steps;
}

/** Some days before the check, but no maker can send a number that was not issued yet. */
function startOf(paper: DemoCertification, checked: Date, now: Date): Date {
  const usual = checked.getTime() - 5 * DAY_MS;
  const issued = paper.issued_on === null ? usual : atOffice(paper.issued_on, 9).getTime();
  return new Date(Math.min(Math.max(usual, issued), now.getTime()));
}

interface Life {
  paper: DemoCertification;
  successor: DemoCertification | undefined;
  checked: Date;
}

function atOf(status: CertificationStatus, { paper, successor, checked }: Life): Date {
  if (status === "expired" && paper.expires_on !== null) {
    return new Date(atOffice(paper.expires_on, 0).getTime() + DAY_MS + 60_000);
  }
  // The new number took the place of the old on the day it was issued.
  if (status === "superseded" && successor?.issued_on) return atOffice(successor.issued_on);
  if (status === "revoked" || status === "superseded") return new Date(checked.getTime() + 45 * DAY_MS);
  return checked;
}

/**
 * Records a maker's certificates in their states, each with its history, in one transaction. The workflows
 * stamp today's date, and a demo whose papers were all checked this minute would teach nothing, so the rows
 * are written here, under the same rules of the database.
 * @returns ids by `ref`
 */
export async function seedCertifications(
  connection: Knex,
  sellerId: string,
  papers: readonly DemoCertification[],
  officer: DemoOfficer,
): Promise<Map<string, string>> {
  const now = new Date();
  return connection.transaction(async (transaction) => {
    const ids = new Map<string, string>();
    for (const paper of papers) {
      const same = { seller_id: sellerId, kind: paper.kind, number: paper.number, deleted_at: null };
      const existing = await transaction<{ id: string }>("certification").where(same).first("id");
      ids.set(
        paper.ref,
        existing?.id ??
          (await insertPaper(transaction, sellerId, paper, demoHistory(paper, papers, now), officer)),
      );
    }
    return ids;
  });
}

async function insertPaper(
  transaction: Knex,
  sellerId: string,
  paper: DemoCertification,
  steps: ReturnType<typeof demoHistory>,
  officer: DemoOfficer,
): Promise<string> {
  const id = generateEntityId("", "cert");
  await transaction("certification").insert({
    id,
    kind: paper.kind,
    number_typed: paper.number_typed,
    number: paper.number,
    holder: paper.holder,
    seller_id: sellerId,
    issued_on: paper.issued_on,
    expires_on: paper.expires_on,
    surveillance_on: paper.surveillance_on,
    status: steps[0]?.status,
    is_demo: true,
    created_at: steps[0]?.at,
  });
  for (const [index, { status, at }] of steps.entries()) {
    const last = index === steps.length - 1;
    const byDate = status === "expired";
    const byMaker = status === "draft" || status === "submitted";
    if (index > 0) {
      await transaction("certification")
        .where({ id })
        .update({
          status,
          status_reason: last ? paper.reason : null,
          ...(status === "verified"
            ? {
                checked_by: officer.id,
                checked_by_office: officer.office,
                checked_on: paper.checked_on,
                check_method: paper.check_method,
              }
            : {}),
        });
    }
    await transaction("certification_event").insert({
      id: generateEntityId("", "certev"),
      certification_id: id,
      at,
      from_status: steps[index - 1]?.status ?? null,
      to_status: status,
      actor_type: byMaker ? "seller" : byDate ? "system" : "user",
      actor_id: byMaker || byDate ? null : officer.id,
      office: byMaker || byDate ? null : officer.office,
      reason: last ? paper.reason : null,
    });
  }
  return id;
}
