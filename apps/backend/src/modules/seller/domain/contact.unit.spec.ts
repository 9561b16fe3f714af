import { whatsappNumber } from "./contact";
import { handleFor } from "./handle";

test.each([
  ["0812-3456-7890", "6281234567890"],
  ["+62 812 3456 7890", "6281234567890"],
  ["62812 3456 789", "628123456789"],
  ["81234567", "6281234567"],
  ["021-555123", null],
  ["+1 202 555 0100", null],
  ["0812", null],
  ["", null],
])("the number %j is kept as %j", (typed, kept) => {
  expect(whatsappNumber(typed)).toBe(kept);
});

test.each([
  ["Dapur Ibu Siti", "dapur-ibu-siti"],
  ["  Kopi & Teh, No. 1! ", "kopi-teh-no-1"],
  ["Café Renée", "cafe-renee"],
  ["***", ""],
  ["x".repeat(80), "x".repeat(60)],
  [`${"x".repeat(59)}-y`, "x".repeat(59)],
])("the name %j lives at %j", (name, handle) => {
  expect(handleFor(name)).toBe(handle);
});
