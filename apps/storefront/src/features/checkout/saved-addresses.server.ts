import { savedAddresses, type SavedAddress } from "@/features/account/addresses.server";
import { fromPostal } from "@/features/address/address-form";
import { formatPhone } from "@/lib/forms/format-phone";
import { textOf } from "@/lib/forms/form-state";
import type { ForWhom } from "@/lib/shop/backend.server";
import { customerToken } from "@/lib/shop/session.server";

import type { CheckoutForm } from "./checkout-form";

/** Name of the button that fills in a saved address; its value is the address. */
export const USE_ADDRESS = "use";

/** The addresses of whoever is logged in; none for guests, and none while they cannot be read. */
export async function addressesToChoose(context: ForWhom): Promise<SavedAddress[]> {
  if (customerToken(context.cookies) === null) return [];
  const answer = await savedAddresses(context);
  return answer.ok ? answer.data : [];
}

/** Fills in the saved address whose button was pressed, with its recipient; otherwise the form stays as it is. */
export async function withSavedAddress(
  checkout: CheckoutForm,
  form: FormData,
  context: ForWhom,
): Promise<CheckoutForm> {
  const asked = textOf(form, USE_ADDRESS, 60);
  if (asked === "") return checkout;
  const saved = (await addressesToChoose(context)).find(({ id }) => id === asked);
  if (saved === undefined) return checkout;
  return {
    ...checkout,
    name: saved.first_name || checkout.name,
    phone: saved.phone ? formatPhone(saved.phone) : checkout.phone,
    address: fromPostal(saved),
  };
}
