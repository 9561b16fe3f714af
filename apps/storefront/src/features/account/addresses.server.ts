import { z } from "zod";

import { words } from "@/i18n";
import { textOf, type FormState } from "@/lib/forms/form-state";
import { backendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";
import { refused, type Outcome } from "@/lib/shop/outcome";
import { paths } from "@/paths";

import { readSavedAddress, toBackend } from "./saved-address";
import { notDone } from "./own-data.server";
import { resultQuery } from "./results";

type Context = ForWhom & { url: URL };
const anything = z.unknown();

/** Addresses an account may keep. */
export const ADDRESSES_MOST = 20;

const text = z.string().nullable();
const addressSchema = z.object({
  id: z.string(),
  /** What the customer calls it. */
  address_name: text,
  first_name: text,
  phone: text,
  address_1: text,
  address_2: text,
  city: text,
  province: text,
  postal_code: text,
  is_default_shipping: z.boolean().nullish(),
});
/** An address of the account. */
export type SavedAddress = z.infer<typeof addressSchema>;
const addressesSchema = z.object({ addresses: z.array(addressSchema) });

/** The account's addresses, the main one first. */
export async function savedAddresses(context: ForWhom): Promise<Answer<SavedAddress[]>> {
  const answer = await backendFor(context).get(
    `/store/customers/me/addresses?limit=${String(ADDRESSES_MOST)}&order=created_at`,
    addressesSchema,
  );
  if (!answer.ok) return answer;
  const mainFirst = answer.data.addresses.toSorted(
    (a, b) => Number(b.is_default_shipping ?? false) - Number(a.is_default_shipping ?? false),
  );
  return { ok: true, data: mainFirst };
}

/** Saves a new address, or changes the one the form names. */
export async function saveAddress(form: FormData, context: Context): Promise<Outcome> {
  const { values, problems, address } = readSavedAddress(form);
  const { locale } = context.locals;
  if (problems.length > 0) {
    const t = { ...words(locale).address.problem, ...words(locale).account.problems };
    return { values, problems: problems.map(({ field, problem }) => ({ field, message: t[problem] })) };
  }
  const id = textOf(form, "id", 100);
  const path = id === "" ? ADDRESSES : `${ADDRESSES}/${encodeURIComponent(id)}`;
  const answer = await backendFor(context).post(path, toBackend(address), anything);
  return outcomeOf(answer, context, "addressSaved", values);
}

/** Shows the form again with the villages of the kecamatan that was chosen, for browsers without a script. */
export function updateAddressForm(form: FormData): FormState {
  return { values: readSavedAddress(form).values, problems: [] };
}

/** Deletes an address. */
export async function removeAddress(form: FormData, context: Context): Promise<Outcome> {
  const answer = await backendFor(context).delete(`${ADDRESSES}/${idOf(form)}`, anything);
  return outcomeOf(answer, context, "addressRemoved");
}

/** Makes an address the one that is filled in first. */
export async function makeDefault(form: FormData, context: Context): Promise<Outcome> {
  const body = { is_default_shipping: true };
  const answer = await backendFor(context).post(`${ADDRESSES}/${idOf(form)}`, body, anything);
  return outcomeOf(answer, context, "defaultSet");
}

const ADDRESSES = "/store/customers/me/addresses";

function idOf(form: FormData): string {
  return encodeURIComponent(textOf(form, "id", 100) || "-");
}

function outcomeOf(
  answer: Answer<unknown>,
  context: Context,
  result: "addressSaved" | "addressRemoved" | "defaultSet",
  values: Record<string, string> = {},
): Outcome {
  const { locale } = context.locals;
  if (answer.ok) return { to: paths(locale).addresses() + resultQuery(result) };
  return answer.status === 404
    ? refused(words(locale).account.refusals.addressGone, null, values)
    : notDone(answer, context, values);
}
