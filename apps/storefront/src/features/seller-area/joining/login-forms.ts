import { z } from "zod";

import { textOf } from "@/lib/forms/form-state";
import type { Dictionary } from "@/i18n";

/** Shortest password that the backend takes for a maker. */
const PASSWORD_MIN = 8;
/** Longest password: more than anybody types, little enough to hash. */
const PASSWORD_MAX = 200;

/** What can be wrong with a form of joining or logging in; the words are in `i18n`. */
export type JoiningProblem = keyof Dictionary["sellerJoining"]["problems"];

/** A form as it was read: what may be shown again, what is wrong, and what to send when nothing is. */
export interface Reading<T> {
  values: Record<string, string>;
  problems: { field: string; problem: JoiningProblem }[];
  /** Complete only when there are no problems. */
  data: T;
}

/** What a member logs in with. */
export interface LoginData {
  /** Phone number or e-mail address, as typed. */
  identifier: string;
  password: string;
}

/** Reads the login form; says nothing about how long a password should be, which would only help strangers. */
export function readLogIn(form: FormData): Reading<LoginData> {
  const { identifier, problem } = readName(form);
  const password = passwordOf(form);
  return {
    values: { login: identifier },
    problems: listed(["login", problem], ["password", password === "" ? "passwordMissing" : null]),
    data: { identifier, password },
  };
}

/** Reads the first step of joining. */
export function readAccount(form: FormData): Reading<LoginData> {
  const { identifier, problem } = readName(form);
  const password = passwordOf(form);
  return {
    values: { login: identifier },
    problems: listed(["login", problem], ["password", newPasswordProblem(password, identifier)]),
    data: { identifier, password },
  };
}

/** Reads the form of somebody who has forgotten the password. */
export function readForgotten(form: FormData): Reading<{ identifier: string }> {
  const { identifier, problem } = readName(form, "forgotten");
  return {
    values: { forgotten: identifier },
    problems: listed(["forgotten", problem]),
    data: { identifier },
  };
}

/** Reads a one-time code, however it is spaced. */
export function readCode(form: FormData): Reading<{ code: string }> {
  const typed = textOf(form, "code", 40);
  const bare = typed.replaceAll(/[\s-]/g, "");
  return {
    values: { code: typed },
    problems: listed(["code", bare === "" ? "codeMissing" : /^\w{10}$/.test(bare) ? null : "codeOdd"]),
    data: { code: `${bare.slice(0, 5)}-${bare.slice(5)}` },
  };
}

/** Reads the form that sets a password. */
export function readNewPassword(form: FormData, login: string): Reading<{ password: string }> {
  const password = passwordOf(form);
  return {
    values: {},
    problems: listed(["password", newPasswordProblem(password, login)]),
    data: { password },
  };
}

/** Not stricter than the backend, which judges in the end: a number in any spelling, or an e-mail address. */
function readName(form: FormData, field = "login"): { identifier: string; problem: JoiningProblem | null } {
  const identifier = textOf(form, field, 254);
  if (identifier === "") return { identifier, problem: "loginMissing" };
  const known = identifier.includes("@")
    ? z.email().safeParse(identifier.toLowerCase()).success
    : /^[+\d][\d\s().-]{6,24}$/.test(identifier);
  return { identifier, problem: known ? null : "loginOdd" };
}

/** A password is taken as it is: spaces at its ends belong to it. */
function passwordOf(form: FormData): string {
  const value = form.get("password");
  return typeof value === "string" ? value : "";
}

function newPasswordProblem(password: string, login: string): JoiningProblem | null {
  if (password === "") return "passwordMissing";
  if (password.length < PASSWORD_MIN) return "passwordShort";
  if (password.length > PASSWORD_MAX) return "passwordLong";
  return password.toLowerCase() === login.toLowerCase() ? "passwordIsLogin" : null;
}

/** Keeps what was found, in the order of the fields. */
export function listed(
  ...found: [field: string, problem: JoiningProblem | null][]
): { field: string; problem: JoiningProblem }[] {
  return found.flatMap(([field, problem]) => (problem === null ? [] : [{ field, problem }]));
}
