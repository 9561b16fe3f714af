import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { uploadFilesWorkflow } from "@medusajs/medusa/core-flows";

import type { PictureInput } from "../workflows/listing/input";
import { updateListing } from "../workflows/listing/save-listing";
import { tidyPicture } from "../workflows/listing/tidy-picture";
import { fetchPicture, PictureRefused, readAddress, type PictureDoors } from "./fetch-picture";
import { FINGERPRINT } from "./plan-import";
import { warning } from "./reasons";
import type { ImportTally } from "./tally";

/** Goods fetched for at the same time: servers elsewhere are slow, this one must not be. */
const AT_ONCE = 4;

/** Pictures that a row names for goods which are there. */
export interface WantedPictures {
  row: number;
  /** Heading of the column. */
  field: string;
  productId: string;
  urls: readonly string[];
}

interface PictureSetting {
  container: MedusaContainer;
  sellerId: string;
  tally: ImportTally;
  doors: PictureDoors | undefined;
}

/**
 * Fetches pictures for goods that have none yet: whoever chose pictures keeps them. What cannot be had is told of its
 * row, and the row stays.
 */
export async function attachPictures(
  setting: PictureSetting,
  wanted: readonly WantedPictures[],
): Promise<void> {
  const bare = await withoutPictures(
    setting.container,
    wanted.map(({ productId }) => productId),
  );
  // The first row of goods with several variants speaks for them.
  const todo = wanted.filter(
    ({ productId, urls }, at) =>
      urls.length > 0 &&
      bare.has(productId) &&
      wanted.findIndex((one) => one.productId === productId && one.urls.length > 0) === at,
  );
  const queue = [...todo];
  const work = async () => {
    for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
      await attachTo(setting, one);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}

/** Tells, without fetching anything, which addresses cannot be those of pictures. */
export function judgeAddresses(
  { row, field, urls }: Omit<WantedPictures, "productId">,
  tally: ImportTally,
): void {
  for (const url of urls) {
    try {
      readAddress(url);
    } catch (error) {
      if (!(error instanceof PictureRefused)) throw error;
      tally.warnings.push(warning(row, field, url, error.code));
    }
  }
}

async function attachTo(
  { container, sellerId, tally, doors }: PictureSetting,
  { row, field, productId, urls }: WantedPictures,
): Promise<void> {
  const pictures: PictureInput[] = [];
  for (const url of urls) {
    try {
      pictures.push(await keep(container, await fetchPicture(url, doors)));
    } catch (error) {
      const code = error instanceof PictureRefused ? error.code : "picture_unfit";
      const said = warning(row, field, url, code);
      // Why a picture is unfit is told in words for people where it is judged.
      tally.warnings.push(MedusaError.isMedusaError(error) ? { ...said, message: error.message } : said);
    }
  }
  if (pictures.length > 0) {
    await updateListing(container, sellerId, productId, { pictures });
    tally.pictures += pictures.length;
  } else {
    await forgetFingerprint(container, productId);
  }
}

async function keep(container: MedusaContainer, bytes: Buffer): Promise<PictureInput> {
  const { bytes: content, width, height } = await tidyPicture(bytes);
  const { result } = await uploadFilesWorkflow(container).run({
    input: {
      files: [
        {
          filename: "foto.webp",
          mimeType: "image/webp",
          content: content.toString("base64"),
          access: "public",
        },
      ],
    },
  });
  const [stored] = result;
  if (!stored) throw new Error("The file module kept nothing");
  return { url: stored.url, width, height };
}

/** So that the same file, imported again, tries again. */
async function forgetFingerprint(container: MedusaContainer, productId: string): Promise<void> {
  const service = container.resolve(Modules.PRODUCT);
  const { metadata } = await service.retrieveProduct(productId, { select: ["id", "metadata"] });
  if (metadata?.[FINGERPRINT] === undefined) return;
  await service.updateProducts(productId, { metadata: { ...metadata, [FINGERPRINT]: "again" } });
}

async function withoutPictures(container: MedusaContainer, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const { rows } = (await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(
    `select id from product where id = any(?) and deleted_at is null
       and not exists (select 1 from image where image.product_id = product.id and image.deleted_at is null)`,
    [ids],
  )) as { rows: { id: string }[] };
  return new Set(rows.map(({ id }) => id));
}
