import { readAccount, readCode, readLogIn } from "./login-forms.ts";

const sent = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};

describe("a maker's login", () => {
  it.each(["0812 3456 7890", "+62 812-3456-7890", "siti@contoh.id"])("may be %s", (login) => {
    const { problems, data } = readLogIn(sent({ login, password: "x" }));
    expect(problems).toEqual([]);
    expect(data).toEqual({ identifier: login, password: "x" });
  });

  it.each([
    ["", "loginMissing"],
    ["siti", "loginOdd"],
    ["siti@", "loginOdd"],
  ])("%j is answered: %s, and the password never comes back", (login, problem) => {
    const reading = readLogIn(sent({ login, password: "rahasia-dapur" }));
    expect(reading.problems).toEqual([{ field: "login", problem }]);
    expect(JSON.stringify(reading.values)).not.toContain("rahasia");
  });

  it.each([
    ["1234567", "passwordShort"],
    ["a".repeat(201), "passwordLong"],
    ["0812 3456 7890", "passwordIsLogin"],
  ])("does not take %s as its first password", (password, problem) => {
    const { problems } = readAccount(sent({ login: "0812 3456 7890", password }));
    expect(problems).toEqual([{ field: "password", problem }]);
  });
});

it("reads a code however it is spaced, and says when it cannot be one", () => {
  for (const code of ["ab3cd-4ef5g", "AB3CD 4EF5G", " ab3cd4ef5g "]) {
    const { problems, data } = readCode(sent({ code }));
    expect(problems).toEqual([]);
    expect(data.code.toUpperCase()).toBe("AB3CD-4EF5G");
  }
  expect(readCode(sent({ code: "AB3CD" })).problems).toEqual([{ field: "code", problem: "codeOdd" }]);
  expect(readCode(sent({ code: "" })).problems).toEqual([{ field: "code", problem: "codeMissing" }]);
});
