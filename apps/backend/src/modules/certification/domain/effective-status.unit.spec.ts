import { CERTIFICATION_STATUSES } from "@gerai/contracts";

import { effectiveStatus } from "./effective-status";

describe("the status that counts today", () => {
  const today = "2026-11-24";

  test("a certificate still counts on its last day and is expired on the next", () => {
    expect(effectiveStatus({ status: "verified", expires_on: "2026-11-24" }, today)).toBe("verified");
    expect(effectiveStatus({ status: "verified", expires_on: "2026-11-23" }, today)).toBe("expired");
    expect(effectiveStatus({ status: "verified", expires_on: null }, today)).toBe("verified");
  });

  test("no other status depends on the calendar", () => {
    for (const status of CERTIFICATION_STATUSES.filter((one) => one !== "verified")) {
      expect(effectiveStatus({ status, expires_on: "2020-01-01" }, today)).toBe(status);
    }
  });
});
