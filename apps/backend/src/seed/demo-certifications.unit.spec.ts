import { CERTIFICATION_STATUSES, CERTIFICATION_TRANSITIONS, canMove, legalDateOf } from "@gerai/contracts";

import { DEMO_SELLERS } from "../demo/sellers";
import type { DemoCertification } from "../demo/types";
import { demoHistory } from "./demo-certifications";

const NOW = new Date("2026-11-24T05:00:00Z");
const paper = (change: Partial<DemoCertification>): DemoCertification => ({
  ref: "pirt",
  kind: "pirt",
  number_typed: "206990345410125",
  number: "206990345410125",
  holder: "Dapur Uji",
  status: "verified",
  issued_on: "2020-05-21",
  expires_on: "2025-05-21",
  surveillance_on: null,
  checked_on: "2020-06-02",
  check_method: "issuer_site",
  reason: null,
  superseded_by: null,
  is_demo: true,
  ...change,
});

describe("demoHistory", () => {
  it.each(CERTIFICATION_STATUSES)(
    "reaches %s by moves that the table allows, in order, in the past",
    (status) => {
      const steps = demoHistory(paper({ status }), [], NOW);
      expect(steps.at(-1)?.status).toBe(status);
      for (const [index, step] of steps.entries()) {
        const previous = steps[index - 1];
        if (previous === undefined) continue;
        expect(canMove(CERTIFICATION_TRANSITIONS, previous.status, step.status)).toBe(true);
        expect(step.at.getTime()).toBeGreaterThan(previous.at.getTime());
        expect(step.at.getTime()).toBeLessThanOrEqual(NOW.getTime() + 1_000);
      }
    },
  );

  it("lets a paper end with its last day in Jakarta", () => {
    const ended = demoHistory(paper({ status: "expired" }), [], NOW).at(-1);
    expect(ended?.at.toISOString()).toBe("2025-05-21T17:01:00.000Z");
  });

  const makers = DEMO_SELLERS.map(({ handle, certifications }) => ({ handle, certifications }));
  it.each(makers)("lets no paper of $handle be sent before its issue or checked before that", (maker) => {
    for (const one of maker.certifications) {
      const [sent] = demoHistory(one, maker.certifications, NOW);
      const days = [one.issued_on, sent && legalDateOf(sent.at), one.checked_on];
      const known = days.filter((day) => day !== null && day !== undefined);
      expect(known, one.ref).toEqual([...known].sort());
    }
  });

  it("replaces a number on the day its successor was issued", () => {
    const replaced = makers.flatMap(({ certifications }) =>
      certifications
        .filter(({ status }) => status === "superseded")
        .map((old) => ({
          on: legalDateOf(demoHistory(old, certifications, NOW).at(-1)?.at ?? new Date(0)),
          issued: certifications.find(({ ref }) => ref === old.superseded_by)?.issued_on,
        })),
    );
    expect(replaced.length).toBeGreaterThan(0);
    for (const { on, issued } of replaced) expect(on).toBe(issued);
  });
});
