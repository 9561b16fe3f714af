import { localPhone, maskName, maskPhone } from "./mask";

test.each([
  ["Rina Uji", "R•••"],
  ["  siti", "S•••"],
  ["Ñandu", "Ñ•••"],
  ["😀 Budi", "😀•••"],
  ["", "•••"],
])("of the name %j strangers see %j", (name, shown) => {
  expect(maskName(name)).toBe(shown);
});

test.each([
  ["6281234567890", "0812••••7890"],
  ["62812345678", "0812••••78"],
  ["628123456", "0812••••56"],
])("of the number %s strangers see %s", (phone, shown) => {
  expect(maskPhone(phone)).toBe(shown);
});

test("at least two digits stay hidden, whatever the length", () => {
  for (let length = 9; length <= 15; length += 1) {
    const phone = `62${"8123456789012".slice(0, length - 2)}`;
    const shown = maskPhone(phone).replaceAll("•", "");
    expect(localPhone(phone).length - shown.length).toBeGreaterThanOrEqual(2);
  }
});
