import { describe, expect, it } from "vitest";

import {
  canMove,
  CERTIFICATION_STATUSES,
  CERTIFICATION_TRANSITIONS,
  ORDER_GROUP_STATUSES,
  ORDER_GROUP_TRANSITIONS,
  ORDER_STATES,
  ORDER_TRANSITIONS,
  PAYMENT_PROOF_STATUSES,
  PAYMENT_PROOF_TRANSITIONS,
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

describe("life of an order group", () => {
  it("begins unpaid in one of two ways and reaches every end from each", () => {
    const ends = ["canceled", "expired", "paid"];
    for (const start of ["awaiting_payment", "pay_on_handover"] as const) {
      expect([...reachableFrom(ORDER_GROUP_TRANSITIONS, start)].sort()).toEqual([...ends, start].sort());
    }
    expect(ORDER_GROUP_STATUSES).toHaveLength(5);
  });

  it("takes no money once its stock was given back", () => {
    for (const ended of ["expired", "canceled"] as const) expect(ORDER_GROUP_TRANSITIONS[ended]).toEqual([]);
  });
});

describe("life of one maker's order", () => {
  it("reaches every state from unpaid", () => {
    expect(reachableFrom(ORDER_TRANSITIONS, "awaiting_payment").size).toBe(ORDER_STATES.length);
  });

  it("is packed only once paid for or promised, and cancelled only while its goods are on the shelf", () => {
    const into = (to: (typeof ORDER_STATES)[number]) =>
      ORDER_STATES.filter((from) => canMove(ORDER_TRANSITIONS, from, to));
    expect(into("packed")).toEqual(["new"]);
    expect(into("canceled")).toEqual(["awaiting_payment", "new"]);
    expect(into("done")).toEqual(["ready_for_pickup", "shipped"]);
  });

  it("ends with done or canceled", () => {
    expect(ORDER_STATES.filter((state) => ORDER_TRANSITIONS[state].length === 0)).toEqual([
      "done",
      "canceled",
    ]);
  });
});

describe("life of a proof of payment", () => {
  it("waits, and is judged once", () => {
    expect(reachableFrom(PAYMENT_PROOF_TRANSITIONS, "waiting").size).toBe(PAYMENT_PROOF_STATUSES.length);
    for (const judged of ["accepted", "rejected"] as const)
      expect(PAYMENT_PROOF_TRANSITIONS[judged]).toEqual([]);
  });
});
