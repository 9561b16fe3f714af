import "./default-language";

import { en } from "./words-en";
import { id, type Words } from "./words-id";

const menuOf = ({ sellers, certifications, orders, unseen, outbox, desk }: Words) => ({
  gerai: {
    sellers,
    certifications,
    orders: orders.menu,
    unseenOrders: unseen.menu,
    reviews: desk.reviews,
    operators: desk.operators,
    outbox: outbox.menu,
    auditLog: desk.auditLog,
  },
});

/** What Medusa's own menu needs of our words; our pages read theirs by `useWords`. */
export default { id: menuOf(id), en: menuOf(en) };
