import type { Words } from "../dictionary.ts";
import type { shop as indonesian } from "../id/shop.ts";

export const shop: Words<typeof indonesian> = {
  backendDown:
    "Ordering cannot be reached right now, so nothing has changed. Try again in a moment; what you typed is still here.",
  failed: "Something failed on our side, so nothing has changed. Try again in a moment.",
  refused: "This cannot be done as asked, so nothing has changed. Check what you entered.",
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
    delivery_of_nobody: "Choose the delivery of a maker whose goods are in the basket.",
    delivery_not_there: "The courier does not go to this address. Choose another way.",
    insufficient_inventory: "There is not enough in stock for that many. Take fewer.",
    product_not_published: "These goods are not for sale at the moment.",
    seller_not_active: "These goods cannot be bought at the moment: the maker’s shop is not active.",
    product_without_category: "These goods cannot be bought yet: their category is incomplete.",
    product_without_price: "These goods have no price at the moment.",
    product_not_found: "These goods are not for sale at the moment.",
    obligation_unmet:
      "These goods cannot be bought: a certificate that the law asks for is not in force today.",
    quantity_not_whole: "Enter a whole number, at most 9999.",
    stock_unknown: "The maker has not counted the stock yet, so this cannot be ordered.",
    promotion_unknown: "This discount code is not known. Check its spelling.",
    promotion_too_many: "Too many discount codes for one basket. Drop one first.",
    promotion_gives_nothing: "This code gives nothing for what is in this basket.",
    promotion_used_up: "This code has been used up.",
    route_refused: "This cannot be done at the Gerai.",
  },
};
