import "./default-language";

import { en } from "./words-en";
import { id } from "./words-id";

/** What Medusa's own menu needs of our words; our pages read theirs by `useWords`. */
export default {
  id: { gerai: { sellers: id.sellers, certifications: id.certifications, orders: id.orders.menu, unseenOrders: id.unseen.menu } },
  en: { gerai: { sellers: en.sellers, certifications: en.certifications, orders: en.orders.menu, unseenOrders: en.unseen.menu } },
};
