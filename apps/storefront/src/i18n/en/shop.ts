import type { Words } from "../dictionary.ts";
import type { shop as indonesian } from "../id/shop.ts";

export const shop: Words<typeof indonesian> = {
  backendDown:
    "Ordering cannot be reached right now, so nothing has changed. Try again in a moment; what you typed is still here.",
  failed: "Something failed on our side, so nothing has changed. Try again in a moment.",
  refusals: {
    cart_completed: "This basket has already been ordered.",
    cart_not_found: "This basket no longer exists. Start again from the goods you want.",
    cart_empty: "Your basket is still empty.",
    credit_lines_refused: "Credit cannot be used for paying yet.",
    shipping_discount_refused: "Codes for delivery costs cannot be used yet.",
    payment_unknown: "Choose one of the ways to pay that are offered.",
    buyer_name_missing: "Enter the name of the person who receives the goods.",
    buyer_phone_missing: "Enter a WhatsApp number, for example 0812 3456 7890.",
    address_incomplete: "Complete the address: street and number, and the kecamatan.",
    order_group_not_found: "The order was not found.",
    route_refused: "This cannot be done at the Gerai.",
  },
};
