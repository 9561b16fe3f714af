import { formatPhone } from "./format-phone.ts";

it.each([
  ["6281234567890", "0812-3456-7890"],
  ["+62 812 345 678", "0812-3456-78"],
  ["081234567890", "0812-3456-7890"],
  ["0812••••7890", "0812••••7890"],
  ["021 5990", "021 5990"],
  ["", ""],
])("%s is shown as %s", (number, shown) => {
  expect(formatPhone(number)).toBe(shown);
});
