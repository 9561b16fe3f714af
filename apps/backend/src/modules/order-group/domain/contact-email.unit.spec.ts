import { contactEmail, looksLikeEmail } from "./contact-email";

test.each(["rina@example.test", "rina.uji+toko@mail.example.co.id", "r@ü.example"])("%s", (email) => {
  expect(looksLikeEmail(email)).toBe(true);
  expect(contactEmail({ contact_email: email })).toBe(email);
});

test.each([
  "",
  "rina",
  "rina@example",
  "@example.test",
  "a b@example.test",
  "<a@example.test>",
  `${"a".repeat(250)}@b.id`,
])("%j is none", (email) => {
  expect(looksLikeEmail(email)).toBe(false);
  expect(contactEmail({ contact_email: email })).toBeNull();
});

test("metadata may hold anything", () => {
  for (const metadata of [null, undefined, {}, { contact_email: 1 }, { contact_email: ["a@b.id"] }]) {
    expect(contactEmail(metadata)).toBeNull();
  }
});
