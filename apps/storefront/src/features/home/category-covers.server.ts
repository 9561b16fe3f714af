import { CATEGORIES, INDEX, pictureSchema, type CategoryHandle, type LegalDate } from "@gerai/contracts";
import { z } from "zod";

import { askIndex, readHits } from "@/lib/read-model/client.server";
import { listedToday, quoted } from "@/lib/read-model/filters";

/** A category and a picture that stands for it. */
export interface CategoryCover {
  handle: CategoryHandle;
  name: string;
  name_en: string;
  picture: z.infer<typeof pictureSchema> | null;
}

const coverSchema = z.object({ pictures: z.array(pictureSchema) });

/** Categories that have goods today, in the order of the menu, each with the picture of its oldest goods. */
export async function categoryCovers(today: LegalDate): Promise<CategoryCover[]> {
  const found = await askIndex(
    CATEGORIES.map(({ handle }) => ({
      indexUid: INDEX.products,
      filter: [listedToday(today), `category_handle = ${quoted(handle)}`],
      attributesToRetrieve: ["pictures"],
      // The oldest goods keep the picture from changing with every new listing.
      sort: ["created_ts:asc"],
      page: 1,
      hitsPerPage: 1,
    })),
  );
  return CATEGORIES.flatMap(({ handle, name, name_en }, index) => {
    const result = found[index];
    const hit = result && readHits(coverSchema, result)[0];
    return hit ? [{ handle, name, name_en, picture: hit.pictures[0] ?? null }] : [];
  });
}
