import { z } from "zod";

import { sellerBackendFor, type Answer, type ForWhom } from "@/lib/shop/backend.server";

import { listingsSchema, oneListingSchema, type Listing, type ListingPicture } from "./listing-schema";
import type { ListQuery } from "./list-query";

const pictureSchema = z.object({
  picture: z.object({ url: z.string(), width: z.number(), height: z.number() }),
});

/** Goods on one page of the list. */
export const PAGE_SIZE = 20;

const at = (id: string) => `/seller/products/${encodeURIComponent(id)}`;

/** One page of the shop's own goods. */
export async function findListings(
  context: ForWhom,
  query: ListQuery,
): Promise<Answer<z.infer<typeof listingsSchema>>> {
  const search = new URLSearchParams({
    limit: String(PAGE_SIZE),
    offset: String((query.page - 1) * PAGE_SIZE),
    ...(query.q === "" ? {} : { q: query.q }),
    ...(query.status === null ? {} : { status: query.status }),
    ...(query.out ? { stock: "out" } : {}),
  });
  return await sellerBackendFor(context).get(`/seller/products?${search.toString()}`, listingsSchema);
}

/** One of the shop's own goods. */
export async function getListing(context: ForWhom, id: string): Promise<Answer<Listing>> {
  return listingOf(await sellerBackendFor(context).get(at(id), oneListingSchema));
}

/**
 * Makes goods, or changes them.
 * @param draftKey makes them once, however often this is called
 */
export async function saveListing(
  context: ForWhom,
  id: string | null,
  body: object,
  draftKey: string,
): Promise<Answer<Listing>> {
  const backend = sellerBackendFor(context);
  return listingOf(
    id === null
      ? await backend.post("/seller/products", { ...body, draft_key: draftKey }, oneListingSchema)
      : await backend.post(at(id), body, oneListingSchema),
  );
}

/** What can be done to goods without changing what they say. */
export async function actOnListing(
  context: ForWhom,
  id: string,
  act: "publish" | "hide" | "duplicate",
): Promise<Answer<Listing>> {
  return listingOf(await sellerBackendFor(context).post(`${at(id)}/${act}`, {}, oneListingSchema));
}

/** Deletes goods; those that orders wait for are refused. */
export async function deleteListing(context: ForWhom, id: string): Promise<Answer<unknown>> {
  return await sellerBackendFor(context).delete(at(id), z.unknown());
}

/** Sends a photo on; the backend turns, strips, shrinks and keeps it. */
export async function keepPicture(context: ForWhom, file: File): Promise<Answer<ListingPicture>> {
  const form = new FormData();
  form.append("file", file, "foto");
  const answer = await sellerBackendFor(context).upload("/seller/pictures", form, pictureSchema);
  return answer.ok ? { ok: true, data: answer.data.picture } : answer;
}

function listingOf(answer: Answer<z.infer<typeof oneListingSchema>>): Answer<Listing> {
  return answer.ok ? { ok: true, data: answer.data.product } : answer;
}

/** Name and address of the maker as other goods of the shop have them; null when none has. */
export async function knownMakerAddress(context: ForWhom): Promise<string | null> {
  const answer = await sellerBackendFor(context).get("/seller/products?limit=5", listingsSchema);
  if (!answer.ok) return null;
  const known = answer.data.products.map(({ attributes }) => attributes.maker_address);
  return known.find((address): address is string => typeof address === "string") ?? null;
}
