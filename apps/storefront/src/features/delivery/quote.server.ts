import { formatRupiah } from "@gerai/contracts";
import { z } from "zod";

import { words } from "@/i18n";
import { placeName } from "@/lib/places/place-name";
import { backendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";

const quoteSchema = z.object({
  delivery: z.object({
    /** Kecamatan that the goods leave from. */
    from: z.string(),
    /** By courier, whole rupiah; null when they cannot be sent there. */
    courier: z.number().int().nullable(),
    pickup: z.number().int(),
  }),
});

/** What delivery of one piece costs, in words. */
export interface Quote {
  /** Name of where the goods go. */
  place: string;
  /** `Kurir ke Cikupa`, or that none goes there. */
  label: string;
  /** `Rp12.000`; null when no courier goes there. */
  price: string | null;
  from: string;
}

/**
 * What it costs to send one piece of a variant to a place.
 * @param place Kemendagri code; an unknown one is answered with status 400
 */
export async function quoteDelivery(
  context: ForWhom,
  variantId: string,
  place: string,
): Promise<Answer<Quote>> {
  const t = words(context.locals.locale).basket;
  const name = placeName(place);
  if (name === undefined) return { ok: false, status: 400, code: "place_unknown", message: t.place.wrong };
  const query = new URLSearchParams({ variant_id: variantId, to: place });
  const answer = await backendFor(context).get(`/store/delivery-prices?${query.toString()}`, quoteSchema);
  if (!answer.ok) return answer;
  const { courier, from } = answer.data.delivery;
  return {
    ok: true,
    data: {
      place: name,
      label: courier === null ? t.quote.notThere(name) : t.quote.courierTo(name),
      price: courier === null ? null : formatRupiah(courier),
      from: t.quote.from(from),
    },
  };
}
