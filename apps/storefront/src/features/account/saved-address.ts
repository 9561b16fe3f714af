import {
  addressProblems,
  emptyAddress,
  fromPostal,
  readAddress,
  toPostal,
  type AddressForm,
  type AddressProblem,
  type PostalAddress,
} from "@/features/address/address-form";
import { textOf } from "@/lib/forms/form-state";
import { mobileNumber } from "@/lib/forms/mobile-number";

/** An address of the account as it stands in its form. */
export interface SavedAddressForm {
  /** What the customer calls it; empty when it has no name. */
  label: string;
  recipient: string;
  /** As it was typed. */
  phone: string;
  isDefault: boolean;
  place: AddressForm;
}

/** A new address, before anything is known of it. */
export const emptySavedAddress: SavedAddressForm = {
  label: "",
  recipient: "",
  phone: "",
  isDefault: false,
  place: emptyAddress,
};

type Problem = AddressProblem | "recipientMissing" | "phoneOdd";

/** Reads the form: what to show again, what is wrong, and the address. */
export function readSavedAddress(form: FormData): {
  values: Record<string, string>;
  problems: { field: string; problem: Problem }[];
  address: SavedAddressForm;
} {
  const address: SavedAddressForm = {
    label: textOf(form, "label", 40),
    recipient: textOf(form, "recipient", 100),
    phone: textOf(form, "phone", 40),
    isDefault: form.has("isDefault"),
    place: readAddress(form),
  };
  const problems: { field: string; problem: Problem }[] = [];
  if (address.recipient === "") problems.push({ field: "recipient", problem: "recipientMissing" });
  if (mobileNumber(address.phone) === null) problems.push({ field: "phone", problem: "phoneOdd" });
  problems.push(...addressProblems(address.place));
  return { values: valuesOf(address), problems, address };
}

/** The values of the form's fields, and back with `fromValues`. */
export function valuesOf({
  label,
  recipient,
  phone,
  isDefault,
  place,
}: SavedAddressForm): Record<string, string> {
  return { ...place, label, recipient, phone, ...(isDefault ? { isDefault: "1" } : {}) };
}

/** The address that a form shown again stands for. */
export function fromValues(values: Readonly<Record<string, string>>): SavedAddressForm {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  return readSavedAddress(form).address;
}

/** A saved address as it goes into the form. */
export function fromSaved(
  saved: Partial<Record<keyof PostalAddress | "address_name" | "first_name" | "phone", string | null>> & {
    is_default_shipping?: boolean | null | undefined;
  },
): SavedAddressForm {
  return {
    label: saved.address_name ?? "",
    recipient: saved.first_name ?? "",
    phone: saved.phone ?? "",
    isDefault: saved.is_default_shipping ?? false,
    place: fromPostal(saved),
  };
}

/** An address as the backend keeps it; only whole ones are sent. */
export function toBackend({ label, recipient, phone, isDefault, place }: SavedAddressForm) {
  return {
    ...toPostal(place),
    address_name: label === "" ? null : label,
    first_name: recipient,
    phone: mobileNumber(phone),
    country_code: "id",
    // Taking it away is done by making another one the main address.
    ...(isDefault ? { is_default_shipping: true } : {}),
  };
}
