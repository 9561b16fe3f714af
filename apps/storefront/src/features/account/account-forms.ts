import { z } from "zod";

import { mobileNumber } from "@/lib/forms/mobile-number";
import { textOf } from "@/lib/forms/form-state";

/** Shortest password of a new account, in characters. */
export const PASSWORD_MIN = 10;
/** Longest password: more than anybody types, little enough to hash. */
const PASSWORD_MAX = 200;

/** What can be wrong with a form of the account; the words are in `i18n`. */
export type AccountProblem =
  | "emailMissing"
  | "emailOdd"
  | "nameMissing"
  | "passwordMissing"
  | "passwordShort"
  | "passwordLong"
  | "passwordIsEmail"
  | "oldPasswordMissing"
  | "passwordSame"
  | "whatsappOdd";

/** A form as it was read: what may be shown again, what is wrong, and what to send when nothing is. */
export interface Reading<T> {
  values: Record<string, string>;
  problems: { field: string; problem: AccountProblem }[];
  /** Complete only when there are no problems. */
  data: T;
}

export interface LogInData {
  email: string;
  password: string;
}
export interface RegisterData extends LogInData {
  name: string;
  /** `08…`, or null when none was given. */
  whatsapp: string | null;
}
export interface PasswordData {
  oldPassword: string;
  password: string;
}

/** Reads the login form; says nothing about how long a password should be, which would only help strangers. */
export function readLogIn(form: FormData): Reading<LogInData> {
  const { typed, problem: emailProblem, email } = readEmail(form);
  const password = passwordOf(form, "password");
  return {
    values: { email: typed },
    problems: listed(["email", emailProblem], ["password", password === "" ? "passwordMissing" : null]),
    data: { email, password },
  };
}

/** Reads the registration form. */
export function readRegister(form: FormData): Reading<RegisterData> {
  const { typed, problem: emailProblem, email } = readEmail(form);
  const name = textOf(form, "name", 100);
  const typedNumber = textOf(form, "whatsapp", 40);
  const whatsapp = mobileNumber(typedNumber);
  const password = passwordOf(form, "password");
  return {
    values: { name, email: typed, whatsapp: typedNumber },
    problems: listed(
      ["name", name === "" ? "nameMissing" : null],
      ["email", emailProblem],
      ["password", newPasswordProblem(password, email)],
      ["whatsapp", typedNumber !== "" && whatsapp === null ? "whatsappOdd" : null],
    ),
    data: { name, email, password, whatsapp },
  };
}

/** Reads the form that changes name and WhatsApp number. */
export function readProfile(form: FormData): Reading<Pick<RegisterData, "name" | "whatsapp">> {
  const name = textOf(form, "name", 100);
  const typedNumber = textOf(form, "whatsapp", 40);
  const whatsapp = mobileNumber(typedNumber);
  return {
    values: { name, whatsapp: typedNumber },
    problems: listed(
      ["name", name === "" ? "nameMissing" : null],
      ["whatsapp", typedNumber !== "" && whatsapp === null ? "whatsappOdd" : null],
    ),
    data: { name, whatsapp },
  };
}

/** Reads the form that changes the password. */
export function readPassword(form: FormData, email: string): Reading<PasswordData> {
  const oldPassword = passwordOf(form, "oldPassword");
  const password = passwordOf(form, "password");
  const same = password !== "" && password === oldPassword;
  return {
    values: {},
    problems: listed(
      ["oldPassword", oldPassword === "" ? "oldPasswordMissing" : null],
      ["password", same ? "passwordSame" : newPasswordProblem(password, email)],
    ),
    data: { oldPassword, password },
  };
}

/** Reads the form of somebody who has forgotten the password. */
export function readResetRequest(form: FormData): Reading<{ email: string }> {
  const { typed, problem, email } = readEmail(form, "forgottenEmail");
  return {
    values: { forgottenEmail: typed },
    problems: listed(["forgottenEmail", problem]),
    data: { email },
  };
}

/** Reads the form that sets a new password with the token of a link. */
export function readNewPassword(form: FormData): Reading<{ password: string }> {
  const password = passwordOf(form, "password");
  return {
    values: {},
    problems: listed(["password", newPasswordProblem(password, "")]),
    data: { password },
  };
}

function readEmail(
  form: FormData,
  name = "email",
): { typed: string; email: string; problem: AccountProblem | null } {
  const typed = textOf(form, name, 254);
  const email = typed.toLowerCase();
  if (typed === "") return { typed, email, problem: "emailMissing" };
  return { typed, email, problem: z.email().safeParse(email).success ? null : "emailOdd" };
}

/** A password is taken as it is: spaces at its ends belong to it. */
function passwordOf(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}

function newPasswordProblem(password: string, email: string): AccountProblem | null {
  if (password === "") return "passwordMissing";
  // Characters as people count them: an emoji is one.
  if ([...password].length < PASSWORD_MIN) return "passwordShort";
  if (password.length > PASSWORD_MAX) return "passwordLong";
  return password.toLowerCase() === email ? "passwordIsEmail" : null;
}

function listed(
  ...found: [field: string, problem: AccountProblem | null][]
): { field: string; problem: AccountProblem }[] {
  return found.flatMap(([field, problem]) => (problem === null ? [] : [{ field, problem }]));
}
