import { describe, expect, it } from "vitest";

import {
  canMove,
  CERTIFICATION_STATUSES,
  CERTIFICATION_TRANSITIONS,
  PUBLIC_CERTIFICATION_STATUSES,
  reachableFrom,
  SELLER_STATUSES,
  SELLER_TRANSITIONS,
} from "../src/index.js";

describe("life of a certificate", () => {
  it("reaches every state from draft", () => {
    expect([...reachableFrom(CERTIFICATION_TRANSITIONS, "draft")].sort()).toEqual(
      [...CERTIFICATION_STATUSES].sort(),
    );
  });

  it("comes to be verified only out of submitted, so that nobody verifies unseen papers", () => {
    const sources = CERTIFICATION_STATUSES.filter((from) =>
      canMove(CERTIFICATION_TRANSITIONS, from, "verified"),
    );
    expect(sources).toEqual(["submitted"]);
  });

  it("never goes back into force, nor into privacy, once it ended", () => {
    for (const ended of ["expired", "revoked", "superseded"] as const) {
      const after = reachableFrom(CERTIFICATION_TRANSITIONS, ended);
      expect(after.has("verified")).toBe(false);
      for (const state of after) expect(PUBLIC_CERTIFICATION_STATUSES).toContain(state);
    }
  });
});

describe("life of a shop", () => {
  it("reaches every state from pending and allows exactly three moves", () => {
    expect(reachableFrom(SELLER_TRANSITIONS, "pending").size).toBe(SELLER_STATUSES.length);
    const moves = SELLER_STATUSES.flatMap((from) =>
      SELLER_STATUSES.filter((to) => canMove(SELLER_TRANSITIONS, from, to)).map((to) => `${from}→${to}`),
    );
    expect(moves.sort()).toEqual(["active→suspended", "pending→active", "suspended→active"]);
  });
});
