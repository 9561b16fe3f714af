import { hashLoginCode, newLoginCode } from "./login-code";

test("codes are readable, never the same, and kept as something else", () => {
  const codes = Array.from({ length: 500 }, newLoginCode);
  for (const code of codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/);
  expect(new Set(codes).size).toBe(500);
  const [code = ""] = codes;
  expect(hashLoginCode(code, "kunci")).toMatch(/^[0-9a-f]{64}$/);
  expect(hashLoginCode(code, "kunci")).not.toBe(hashLoginCode(code, "lain"));
});

test("however a code is typed, it is the same", () => {
  const hash = hashLoginCode("K7WQ2-M9FXA", "kunci");
  for (const typed of ["k7wq2m9fxa", " K7WQ2 M9FXA ", "k7wq2–m9fxa"])
    expect(hashLoginCode(typed, "kunci")).toBe(hash);
});
