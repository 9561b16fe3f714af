import { tokenFacts } from "./token-facts.ts";

const tokenOf = (payload: unknown) =>
  `e30.${Buffer.from(JSON.stringify(payload)).toString("base64url")}.signature`;

it("tells a customer's token from that of a login without one", () => {
  expect(tokenFacts(tokenOf({ actor_id: "cus_1" })).hasActor).toBe(true);
  expect(tokenFacts(tokenOf({ actor_id: "" })).hasActor).toBe(false);
  expect(tokenFacts(tokenOf({})).hasActor).toBe(false);
});

it("ages past the half of its life", () => {
  const facts = tokenFacts(tokenOf({ actor_id: "cus_1", iat: 1000, exp: 2000 }));
  expect(facts.isAgeing(new Date(1_400_000))).toBe(false);
  expect(facts.isAgeing(new Date(1_600_000))).toBe(true);
  expect(tokenFacts(tokenOf({ actor_id: "cus_1" })).isAgeing(new Date())).toBe(false);
});

it.each(["", "a.b.c", "no token", tokenOf("text"), tokenOf({ actor_id: 7 })])(
  "takes %j for nobody's",
  (token) => {
    expect(tokenFacts(token).hasActor).toBe(false);
    expect(tokenFacts(token).isAgeing(new Date(1e15))).toBe(false);
  },
);
