import fc from "fast-check";

import { difference } from "./difference";

const KEPT = ["status", "handle"];

test("keeps values of plain columns and only the names of the others", () => {
  const before = { status: "active", handle: "a", whatsapp: "628111", updated_at: "1" };
  const after = { status: "suspended", handle: "a", whatsapp: "628222", updated_at: "2" };
  expect(difference(KEPT, before, after)).toEqual({
    before: { status: "active" },
    after: { status: "suspended" },
    changed: ["status", "whatsapp"],
  });
});

test("a record that was made or deleted has one side only", () => {
  expect(difference(KEPT, null, { status: "pending", story: "x" })).toEqual({
    before: null,
    after: { status: "pending" },
    changed: ["status", "story"],
  });
  expect(difference(KEPT, { handle: "a" }, null)).toMatchObject({ before: { handle: "a" }, after: null });
});

test("whatever the records hold, no value of a personal column gets through", () => {
  const record = fc.option(
    fc.record({
      status: fc.string(),
      phone: fc.constantFrom("rahasia-1", "rahasia-2"),
      nik: fc.constant("rahasia-3"),
    }),
  );
  fc.assert(
    fc.property(record, record, (before, after) => {
      expect(JSON.stringify(difference(["status"], before, after))).not.toContain("rahasia");
    }),
  );
});
