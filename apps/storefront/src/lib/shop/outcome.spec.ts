import { isOutcome, refused, sentForm } from "./outcome.ts";

it("tells an outcome from anything else an action may answer", () => {
  expect(isOutcome({ to: "/keranjang" })).toBe(true);
  expect(isOutcome(refused("Isi nama.", "nama", { nama: "" }))).toBe(true);
  for (const value of [null, undefined, "x", {}, { to: 1 }, { problems: [] }])
    expect(isOutcome(value)).toBe(false);
});

it("gives a page back the form that was sent, and nothing when it went well", () => {
  const outcome = refused("Isi nama.", "nama", { nama: "x" });
  expect(sentForm({ data: outcome })).toEqual({
    values: { nama: "x" },
    problems: [{ field: "nama", message: "Isi nama." }],
  });
  expect(sentForm({ data: { to: "/" } })).toBeUndefined();
  expect(sentForm(undefined)).toBeUndefined();
});
