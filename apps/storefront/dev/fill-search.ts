import type { CertificationSummary, ProductDocument, SellerDocument } from "@gerai/contracts";

import { parseEnv } from "../src/lib/env.server.ts";
import { isListed } from "../src/lib/read-model/validity.ts";
import {
  aCertification,
  aCertificationDocument,
  aProduct,
  aSeller,
  daysFromToday,
  slug,
} from "../src/lib/testing/documents.ts";
import { fillSearch } from "../src/lib/testing/search.ts";
import { SAMPLE_GOODS, SAMPLE_MAKERS } from "./sample-goods.ts";
import { samplePicture } from "./sample-pictures.ts";

/**
 * Fills a running search server with varied goods, to work on pages without the backend:
 * `MEILISEARCH_HOST=… MEILISEARCH_MASTER_KEY=… DATA_DIR=… node dev/fill-search.ts`
 */
const env = parseEnv(process.env);
const today = daysFromToday(0);

const makers: SellerDocument[] = [];
for (const [index, [name, contact_name, kecamatan, since]] of SAMPLE_MAKERS.entries()) {
  makers.push(
    aSeller({
      name,
      contact_name,
      kecamatan,
      since,
      handle: slug(name),
      village: index % 3 === 0 ? null : "Sukamaju",
      whatsapp: index % 5 === 4 ? null : `62811000000${index % 10}`,
      photo: index % 4 === 3 ? null : await samplePicture(env.DATA_DIR, 100 + index),
    }),
  );
}

/** Certificates in every state of their life, by position. */
function papers(index: number, kinds: (typeof SAMPLE_GOODS)[number]["kinds"]): CertificationSummary[] {
  const current = kinds.map((kind) =>
    aCertification({
      kind,
      ...(index % 7 === 3 && kind !== "halal" ? { expires_on: daysFromToday(0) } : {}),
    }),
  );
  if (index % 6 === 1)
    current.push(aCertification({ kind: "pirt", status: "expired", expires_on: daysFromToday(-40) }));
  if (index % 9 === 4) current.push(aCertification({ kind: "halal", status: "revoked" }));
  if (index % 11 === 5)
    current.push(aCertification({ kind: "halal_mui", status: "superseded", expires_on: null }));
  return current;
}

const products: ProductDocument[] = [];
for (const [index, good] of SAMPLE_GOODS.entries()) {
  const maker = makers[index % makers.length];
  if (maker === undefined) throw new Error("No makers");
  const soldOut = index % 8 === 6;
  const sizes = index % 4 === 0 ? [1, 2] : [1];
  const pictures = await Promise.all(
    Array.from({ length: 1 + (index % 3) }, (_, n) => samplePicture(env.DATA_DIR, index * 3 + n)),
  );
  products.push(
    aProduct(
      {
        handle: slug(good.title).slice(0, 60),
        title: good.title,
        title_en: index % 5 === 2 ? null : good.titleEn,
        category_handle: good.category,
        net_content: good.content,
        net_weight_g: good.grams,
        price_min: good.price,
        price_max: good.price * (sizes.at(-1) ?? 1),
        in_stock: !soldOut,
        variants: sizes.map((factor) => ({
          id: `var_${index}_${factor}`,
          title: factor === 1 ? good.content : `Isi ${factor}`,
          sku: null,
          price: good.price * factor,
          stock: soldOut ? 0 : 5 + index,
          options: { Isi: factor === 1 ? good.content : `Isi ${factor}` },
        })),
        pictures: pictures.map((url) => ({ url, alt: good.title })),
        certifications: papers(index, good.kinds),
      },
      maker,
    ),
  );
}
for (const maker of makers) {
  const own = products.filter((product) => product.seller_handle === maker.handle);
  maker.product_count = own.filter((product) => isListed(product, today)).length;
  maker.category_handles = [...new Set(own.map((product) => product.category_handle))];
}
const certifications = products.flatMap((product) =>
  product.certifications.map((certification) =>
    aCertificationDocument(
      certification,
      makers.find((maker) => maker.id === product.seller.id) ?? aSeller(),
      [product],
    ),
  ),
);
await fillSearch(env.MEILISEARCH_HOST, env.MEILISEARCH_MASTER_KEY, {
  products,
  sellers: makers,
  certifications,
});
console.log(`${products.length} products, ${makers.length} makers, ${certifications.length} certificates`);
