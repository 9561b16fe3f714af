import { categoryByHandle, formatRupiah } from "@gerai/contracts";

import { useWords } from "../../i18n/use-words";
import { addressOf } from "../../lib/client";
import type { ProductReviewDetail } from "../../lib/desk-types";
import { attributeText, TYPED_ATTRIBUTES } from "../products/attribute-values";
import { Fact, Note, Section } from "../section";

/** Pictures, words and label of goods, as their maker put them on the shelf. */
export function ReviewGoods({ review }: { review: ProductReviewDetail }) {
  const { words } = useWords();
  const said = words.desk;
  const { listing: goods } = review;
  const category = goods.category_handle === null ? undefined : categoryByHandle(goods.category_handle);
  return (
    <Section level="h1" title={goods.title}>
      {goods.pictures.length === 0 ? (
        <Note>{said.noPictures}</Note>
      ) : (
        <ul className="flex flex-wrap gap-3 px-6 py-4" aria-label={said.pictures}>
          {goods.pictures.map(({ url }, index) => (
            <li key={url}>
              <a href={addressOf(url)} target="_blank" rel="noreferrer">
                <img
                  src={addressOf(url)}
                  alt={said.draftPictureAlt(index + 1)}
                  className="size-40 rounded-md object-cover"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      <Fact label={said.draftCategory}>{category?.name}</Fact>
      <Fact label={said.draftDescription}>{goods.description}</Fact>
      <Fact label={said.price}>
        {goods.variants
          .map(({ title, price }) => `${title}: ${price === null ? "–" : formatRupiah(price)}`)
          .join("\n")}
      </Fact>
      {TYPED_ATTRIBUTES.filter((name) => attributeText(goods.attributes, name) !== "").map((name) => (
        <Fact key={name} label={words.attributes[name]}>
          {attributeText(goods.attributes, name)}
        </Fact>
      ))}
      <Fact label={said.keywords}>{goods.keywords.join(", ")}</Fact>
    </Section>
  );
}
