import { readLogIn, readPassword, readProfile, readRegister } from "./account-forms.ts";

const sent = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  return form;
};
const good = { name: "Siti Aminah", email: "siti@contoh.id", password: "kopi robusta 7" };

describe("the login", () => {
  it("takes e-mail addresses however they are capitalised, and passwords as they are", () => {
    const { problems, data } = readLogIn(sent({ email: " Siti@Contoh.ID ", password: " rahasia " }));
    expect(problems).toEqual([]);
    expect(data).toEqual({ email: "siti@contoh.id", password: " rahasia " });
  });

  it("asks for what is missing and keeps the address, never the password", () => {
    const { problems, values } = readLogIn(sent({ email: "siti@contoh", password: "" }));
    expect(problems).toEqual([
      { field: "email", problem: "emailOdd" },
      { field: "password", problem: "passwordMissing" },
    ]);
    expect(values).toEqual({ email: "siti@contoh" });
    expect(readLogIn(new FormData()).problems.map(({ problem }) => problem)).toEqual([
      "emailMissing",
      "passwordMissing",
    ]);
  });
});

describe("the registration", () => {
  it("makes of the number what the shop stores", () => {
    const { problems, data } = readRegister(sent({ ...good, whatsapp: "+62 812 3456 7890" }));
    expect(problems).toEqual([]);
    expect(data.whatsapp).toBe("081234567890");
  });

  it("asks for no number", () => {
    expect(readRegister(sent(good))).toMatchObject({ problems: [], data: { whatsapp: null } });
  });

  it.each([
    [{ password: "123456789" }, "password", "passwordShort"],
    [{ password: "🐟🐟🐟🐟🐟" }, "password", "passwordShort"],
    [{ password: "a".repeat(201) }, "password", "passwordLong"],
    [{ password: "Siti@contoh.id" }, "password", "passwordIsEmail"],
    [{ password: "" }, "password", "passwordMissing"],
    [{ name: "   " }, "name", "nameMissing"],
    [{ whatsapp: "12345" }, "whatsapp", "whatsappOdd"],
  ])("%j is answered at %s: %s", (wrong, field, problem) => {
    const { problems, values } = readRegister(sent({ ...good, ...wrong }));
    expect(problems).toEqual([{ field, problem }]);
    expect(JSON.stringify(values)).not.toContain(good.password);
  });
});

it("reads name and number of the account, and keeps them when one is wrong", () => {
  expect(readProfile(sent({ name: "Siti", whatsapp: "" })).data).toEqual({ name: "Siti", whatsapp: null });
  expect(readProfile(sent({ name: "Siti", whatsapp: "021" }))).toMatchObject({
    values: { name: "Siti", whatsapp: "021" },
    problems: [{ field: "whatsapp", problem: "whatsappOdd" }],
  });
});

describe("a new password", () => {
  it("needs the old one, and another than that", () => {
    expect(readPassword(sent({ oldPassword: "", password: good.password }), good.email).problems).toEqual([
      { field: "oldPassword", problem: "oldPasswordMissing" },
    ]);
    expect(
      readPassword(sent({ oldPassword: good.password, password: good.password }), good.email).problems,
    ).toEqual([{ field: "password", problem: "passwordSame" }]);
    expect(readPassword(sent({ oldPassword: "lama", password: good.password }), good.email)).toEqual({
      values: {},
      problems: [],
      data: { oldPassword: "lama", password: good.password },
    });
  });
});
