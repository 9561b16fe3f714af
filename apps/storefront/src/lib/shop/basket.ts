import {
  basketPageSchema,
  type BasketPage,
  type BasketPageLine,
  type BasketPageMaker,
} from "@gerai/contracts";
import { z } from "zod";

/** What `GET /store/carts/{id}/basket` answers. */
export const basketSchema = z.object({ basket: basketPageSchema });

export type Basket = BasketPage;
export type BasketMaker = BasketPageMaker;
export type BasketLine = BasketPageLine;

/** All lines that cannot be ordered as they are, in the order of the page. */
export function troubledLines(basket: Pick<Basket, "makers" | "gone">): BasketLine[] {
  return [...basket.gone, ...basket.makers.flatMap((maker) => maker.lines)].filter(
    (line) => line.problem !== null,
  );
}

type Delivery = Pick<BasketMaker, "delivery">;

/** The ways a maker's goods can travel, the courier first: most goods are sent. */
export function waysOf({ delivery }: Delivery): BasketMaker["delivery"]["options"] {
  return delivery.options.toSorted((a, b) => Number(a.kind !== "courier") - Number(b.kind !== "courier"));
}

/** The courier, where one goes: what a maker gets whose delivery nobody has chosen. */
export function courierOf({ delivery }: Delivery): BasketMaker["delivery"]["options"][number] | undefined {
  return delivery.options.find(({ kind, amount }) => kind === "courier" && amount !== null);
}
