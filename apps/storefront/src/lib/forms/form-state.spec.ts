import { fieldId, linesOf, problemOf, textOf, untouchedForm } from "./form-state.ts";

describe("a text field", () => {
  const sent = (value: string | Blob) => {
    const form = new FormData();
    form.append("nama", value);
    return form;
  };

  it.each([
    ["  Siti  ", "Siti"],
    ["Siti\r\nAminah", "Siti Aminah"],
    ["a\u0000b", "a b"],
    ["", ""],
  ])("%j is read as %j", (typed, read) => {
    expect(textOf(sent(typed), "nama")).toBe(read);
  });

  it("is empty when absent or a file, and never longer than asked", () => {
    expect(textOf(new FormData(), "nama")).toBe("");
    expect(textOf(sent(new Blob(["x"])), "nama")).toBe("");
    expect(textOf(sent("x".repeat(900)), "nama")).toHaveLength(500);
    expect(textOf(sent("abcdef"), "nama", 3)).toBe("abc");
  });
});

it("finds the problem of a field", () => {
  const state = { values: {}, problems: [{ field: "email", message: "Tulis e-mail." }] };
  expect(problemOf(state, "email")).toBe("Tulis e-mail.");
  expect(problemOf(state, "nama")).toBeUndefined();
  expect(problemOf(untouchedForm, "email")).toBeUndefined();
});

it("names elements by form and field", () => {
  expect(fieldId("email")).not.toBe(fieldId("email", "alamat"));
});

it("keeps the lines of a longer text, and no other control characters", () => {
  const form = new FormData();
  form.set("story", " Satu\r\n\r\nDua\u0007tiga\n ");
  expect(linesOf(form, "story")).toBe("Satu\n\nDua tiga");
  expect(linesOf(form, "story", 4)).toBe("Satu");
  expect(linesOf(form, "none")).toBe("");
});
