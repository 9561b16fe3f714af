import { SELLER_CONSENTS, SELLER_CONSENT_PURPOSES, type SellerConsentPurpose } from "@gerai/contracts";
import { z } from "zod";

import { textOf } from "@/lib/forms/form-state";
import { sellerBackendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { paths } from "@/paths";

import { withResult, type SellerResult } from "../frame/results";
import type { Reading } from "../shop/shop-form";
import { inWords, notDone } from "../shop/shop.server";
import { readBank, readIdentity, readPickup, type PrivateChange } from "./money-form";

type Context = ForWhom & { locals: Pick<App.Locals, "today"> };
const text = z.string().nullable();
const privateSchema = z.object({
  private: z.object({
    pickup_address: text,
    bank_name: text,
    bank_account_holder: text,
    /** Masked, as is the NIK. */
    bank_account_number: text,
    nik: text,
    tax_statement_on: text,
  }),
});
/** What only owners see; numbers masked. */
export type KeptPrivate = z.infer<typeof privateSchema>["private"];
const consentsSchema = z.object({
  consents: z.array(
    z.object({
      purpose: z.enum(SELLER_CONSENT_PURPOSES as [SellerConsentPurpose, ...SellerConsentPurpose[]]),
      version: z.string(),
      current: z.boolean(),
      given_at: z.string(),
      withdrawn_at: text,
    }),
  ),
});
/** A consent that was given once, newest first. */
export type GivenConsent = z.infer<typeof consentsSchema>["consents"][number];

/** What is kept of the owner and the payout, and what was agreed to. */
export async function readMoney(
  context: ForWhom,
): Promise<Answer<{ kept: KeptPrivate; consents: GivenConsent[] }>> {
  const backend = sellerBackendFor(context);
  const [kept, consents] = await Promise.all([
    backend.get("/seller/private", privateSchema),
    backend.get("/seller/consents", consentsSchema),
  ]);
  if (!kept.ok) return kept;
  if (!consents.ok) return consents;
  return { ok: true, data: { kept: kept.data.private, consents: consents.data.consents } };
}

/** The consent of a purpose that stands, in whatever version; null when there is none. */
export function standingConsent(
  consents: readonly GivenConsent[],
  purpose: SellerConsentPurpose,
): GivenConsent | null {
  return consents.find((one) => one.purpose === purpose && one.withdrawn_at === null) ?? null;
}

/** Changes where the courier fetches parcels. */
export async function savePickup(form: FormData, context: Context): Promise<Outcome> {
  return await saved(readPickup(form), context, "alamat-disimpan");
}

/** Changes the bank account; the consent that it needs is given with it. */
export async function saveBank(form: FormData, context: Context): Promise<Outcome> {
  const read = await readMoney(context);
  if (!read.ok) return refused(read.message);
  const { kept, consents } = read.data;
  const consent = standingConsent(consents, "payouts")?.current === true;
  const reading = readBank(form, { account: kept.bank_account_number !== null, consent });
  if (reading.problems.length === 0 && !consent) {
    const given = await postConsent(context, "payouts");
    if (!given.ok) return notDone(given, context, reading.values);
  }
  return await saved(reading, context, "rekening-disimpan");
}

/** Changes NIK and tax statement. */
export async function saveIdentity(form: FormData, context: Context): Promise<Outcome> {
  const read = await readMoney(context);
  if (!read.ok) return refused(read.message);
  const reading = readIdentity(form, read.data.kept.tax_statement_on, context.locals.today);
  return await saved(reading, context, "data-disimpan");
}

/** Deletes the bank account or the NIK, whichever the form names. */
export async function clearNumber(form: FormData, context: Context): Promise<Outcome> {
  const nik = textOf(form, "which", 10) === "nik";
  const data: PrivateChange = nik
    ? { nik: null }
    : { bank_name: null, bank_account_holder: null, bank_account_number: null };
  return await saved({ values: {}, problems: [], data }, context, nik ? "nik-dihapus" : "rekening-dihapus");
}

/** Agrees to a purpose, in the version that the page showed. */
export async function giveConsent(form: FormData, context: ForWhom): Promise<Outcome> {
  const purpose = purposeOf(form);
  if (purpose === null) return { to: moneyPage(context) };
  const answer = await postConsent(context, purpose, textOf(form, "version", 20));
  return answer.ok ? done(context, "persetujuan-diberikan") : notDone(answer, context);
}

/** Takes a consent back. */
export async function withdrawConsent(form: FormData, context: ForWhom): Promise<Outcome> {
  const purpose = purposeOf(form);
  if (purpose === null) return { to: moneyPage(context) };
  const answer = await sellerBackendFor(context).delete(`/seller/consents/${purpose}`, z.unknown());
  return answer.ok ? done(context, "persetujuan-ditarik") : notDone(answer, context);
}

async function saved(
  reading: Reading<PrivateChange>,
  context: ForWhom,
  result: SellerResult,
): Promise<Outcome> {
  if (reading.problems.length > 0) return inWords(reading, context);
  const answer = await sellerBackendFor(context).post("/seller/private", reading.data, z.unknown());
  if (answer.ok) return done(context, result);
  const fields: Readonly<Record<string, string>> = { bank_account_shape: "account", nik_shape: "nik" };
  return notDone(answer, context, reading.values, fields[answer.code ?? ""] ?? null);
}

function postConsent(
  context: ForWhom,
  purpose: SellerConsentPurpose,
  version: string = SELLER_CONSENTS[purpose].version,
): Promise<Answer<unknown>> {
  return sellerBackendFor(context).post(
    "/seller/consents",
    { consents: [{ purpose, version }] },
    z.unknown(),
  );
}

function purposeOf(form: FormData): SellerConsentPurpose | null {
  const typed = textOf(form, "purpose", 40);
  return SELLER_CONSENT_PURPOSES.find((one) => one === typed) ?? null;
}

function done(context: ForWhom, result: SellerResult): Outcome {
  return { to: withResult(moneyPage(context), result) };
}

function moneyPage({ locals }: ForWhom): string {
  return paths(locals.locale).sellerArea.money();
}
