import { coalesce } from "./drain";
import { shouldDrain } from "./lifecycle";
import type { OutboxEvent } from "./outbox-store";

const event = (kind: OutboxEvent["kind"], ref_id: string): OutboxEvent => ({ id: ref_id, kind, ref_id });

describe("coalesce", () => {
  it("names each record once", () => {
    const events = [
      event("product", "p1"),
      event("seller", "s1"),
      event("product", "p1"),
      event("certification", "c1"),
    ];
    expect(coalesce(events)).toEqual({ productIds: ["p1"], sellerIds: ["s1"], certificationIds: ["c1"] });
  });

  it("compares everything as soon as one event asks for it", () => {
    expect(coalesce([event("product", "p1"), event("all", "*")])).toEqual({ all: true });
  });
});

describe("shouldDrain", () => {
  it.each([
    ["a server", {}, "start", true],
    ["a script", {}, "exec", false],
    ["a migration", {}, "db:migrate", false],
    ["a server told not to", { GERAI_DRAIN: "0" }, "start", false],
    ["a script told to", { GERAI_DRAIN: "1" }, "exec", true],
  ])("for %s", (_, environment, command, expected) => {
    expect(shouldDrain(environment, ["node", "medusa", command])).toBe(expected);
  });
});
