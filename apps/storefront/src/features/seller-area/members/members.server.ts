import { SELLER_MEMBER_ROLES } from "@gerai/contracts";
import { z } from "zod";

import { textOf, type FormState } from "@/lib/forms/form-state";
import { sellerBackendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import type { Outcome } from "@/lib/shop/outcome";
import { paths } from "@/paths";

import { withResult } from "../frame/results";
import { listed, type Reading } from "../shop/shop-form";
import { inWords, notDone } from "../shop/shop.server";

const memberSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  role: z.enum(SELLER_MEMBER_ROLES),
});
/** Somebody who may act for the shop. */
export type Member = z.infer<typeof memberSchema>;
const codeSchema = z.object({
  code: z.string(),
  expires_at: z.string(),
  link: z.string(),
  whatsapp_url: z.string().nullable(),
});
/** A login code as the page shows it, once. */
export interface ShownCode extends z.infer<typeof codeSchema> {
  name: string;
}
const MEMBERS = "/seller/members";

/** Everyone who may act for the shop. */
export async function readMembers(context: ForWhom): Promise<Answer<{ members: Member[] }>> {
  return await sellerBackendFor(context).get(MEMBERS, z.object({ members: z.array(memberSchema) }));
}

/** Invites a person, and shows the code that lets them in. */
export async function inviteMember(form: FormData, context: ForWhom): Promise<Outcome> {
  const reading = readInvitation(form);
  if (reading.problems.length > 0) return inWords(reading, context);
  const answer = await sellerBackendFor(context).post(
    MEMBERS,
    reading.data,
    z.object({ login_code: codeSchema }),
  );
  if (!answer.ok) return notDone(answer, context, reading.values, fieldOf(answer.code));
  return shown({ ...answer.data.login_code, name: reading.data.name });
}

/** Makes a new code for somebody who cannot get in. */
export async function makeMemberCode(form: FormData, context: ForWhom): Promise<Outcome> {
  const answer = await sellerBackendFor(context).post(
    `${MEMBERS}/${idOf(form)}/login-code`,
    {},
    z.object({ login_code: codeSchema }),
  );
  if (!answer.ok) return notDone(answer, context);
  return shown({ ...answer.data.login_code, name: textOf(form, "memberName", 200) });
}

/** Takes a person out of the shop. */
export async function removeMember(form: FormData, context: ForWhom): Promise<Outcome> {
  const answer = await sellerBackendFor(context).delete(`${MEMBERS}/${idOf(form)}`, z.unknown());
  return answer.ok
    ? { to: withResult(paths(context.locals.locale).sellerArea.members(), "anggota-keluar") }
    : notDone(answer, context);
}

/** The code that a form has just brought; it stands in no address, so that it is in no history. */
export function codeIn(state: FormState | undefined): ShownCode | null {
  if (state?.values.code === undefined || state.problems.length > 0) return null;
  const { code, expires_at = "", link = "", whatsapp_url = "", name = "" } = state.values;
  return { code, expires_at, link, name, whatsapp_url: whatsapp_url === "" ? null : whatsapp_url };
}

function shown({ code, expires_at, link, whatsapp_url, name }: ShownCode): FormState {
  return { values: { code, expires_at, link, name, whatsapp_url: whatsapp_url ?? "" }, problems: [] };
}

function readInvitation(
  form: FormData,
): Reading<{ name: string; identifier: string; role: (typeof SELLER_MEMBER_ROLES)[number] }> {
  const name = textOf(form, "memberName", 200);
  const identifier = textOf(form, "identifier", 200);
  const role = textOf(form, "role", 10) === "owner" ? "owner" : "staff";
  return {
    values: { memberName: name, identifier, role },
    problems: listed(
      ["memberName", name === "" ? "memberNameMissing" : null],
      [
        "identifier",
        identifier === "" ? "identifierMissing" : looksReachable(identifier) ? null : "identifierOdd",
      ],
    ),
    data: { name, identifier, role },
  };
}

/** Not stricter than the backend, which judges in the end: a number in any spelling, or an e-mail address. */
function looksReachable(typed: string): boolean {
  return typed.includes("@")
    ? z.email().safeParse(typed.toLowerCase()).success
    : /^[+\d][\d\s().-]{6,24}$/.test(typed);
}

function fieldOf(code: string | null): string | null {
  return ["login_name_shape", "member_email_taken", "member_phone_taken"].includes(code ?? "")
    ? "identifier"
    : null;
}

function idOf(form: FormData): string {
  return encodeURIComponent(textOf(form, "member", 100) || "-");
}
