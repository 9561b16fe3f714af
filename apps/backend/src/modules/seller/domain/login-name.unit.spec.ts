import { entityIdOf, readLoginName } from "./login-name";

test.each([
  ["Siti@Example.TEST ", "siti@example.test"],
  ["0812-3456-7890", "6281234567890"],
  ["+62 812 3456 7890", "6281234567890"],
  ["6281234567890", "6281234567890"],
  ["812 3456 7890", "6281234567890"],
])("%s logs in as %s", (typed, kept) => {
  const name = readLoginName(typed);
  expect(name && entityIdOf(name)).toBe(kept);
  expect([name?.email, name?.phone].filter((one) => one !== null)).toHaveLength(1);
});

test.each([
  "",
  "siti",
  "siti@",
  "@example.test",
  "021-555-1234",
  "0812abc34567890",
  "siti 081234567890",
  "08",
  "a b@c.de",
])("%j is no login", (typed) => {
  expect(readLoginName(typed)).toBeNull();
});
