import { CERTIFICATION_STATUSES, CERTIFICATION_TRANSITIONS, canMove, reachableFrom } from "@gerai/contracts";

describe("the life of a certificate", () => {
  test("every status is reachable from a draft", () => {
    expect([...reachableFrom(CERTIFICATION_TRANSITIONS, "draft")].sort()).toEqual(
      [...CERTIFICATION_STATUSES].sort(),
    );
  });

  test("a certificate is never verified without having been handed in, and never comes back into force", () => {
    for (const status of CERTIFICATION_STATUSES) {
      expect(canMove(CERTIFICATION_TRANSITIONS, status, "verified")).toBe(status === "submitted");
    }
    for (const ended of ["expired", "revoked", "superseded"] as const) {
      expect(reachableFrom(CERTIFICATION_TRANSITIONS, ended)).not.toContain("verified");
    }
  });
});
