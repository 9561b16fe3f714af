import { DRAFT_ATTRIBUTES, keywordsOf, variantTitle, type Draft, type DraftVariant } from "./draft";
import { readWhole } from "./typed-numbers";

/**
 * Brings together what is on screen and what the backend has, given what both began with: whatever was changed on
 * screen stays, everything else is taken over. So typing goes on while a save is under way, two tabs do not undo each
 * other, and what a lost connection left in the phone joins what happened since.
 * @param base what both began with: what was sent, or what the backend had when typing began
 */
export function mergeDraft(base: Draft, mine: Draft, theirs: Draft): Draft {
  const pick = (part: (draft: Draft) => string) => picked(part(base), part(mine), part(theirs));
  return {
    id: theirs.id,
    title: pick((draft) => draft.title),
    category: pick((draft) => draft.category),
    description: pick((draft) => draft.description),
    attributes: Object.fromEntries(
      DRAFT_ATTRIBUTES.map((name) => [name, pick((draft) => draft.attributes[name])]),
    ) as Draft["attributes"],
    keywords: same(keywordsOf(mine.keywords), keywordsOf(theirs.keywords))
      ? mine.keywords
      : pick((draft) => draft.keywords),
    pictures: same(urls(mine), urls(base)) ? theirs.pictures : mine.pictures,
    variants: mergeVariants(base.variants, mine.variants, theirs.variants),
    cost: pickedNumber(base.cost, mine.cost, theirs.cost),
  };
}

/** Gives variants that the backend has just named the keys that they have on the page. */
export function withKeysOf(sent: Draft, saved: Draft): Draft {
  const free = sent.variants.map((variant, index) => ({
    variant,
    title: variantTitle(sent.variants, index),
  }));
  return {
    ...saved,
    variants: saved.variants.map((variant, index) => {
      const title = variantTitle(saved.variants, index);
      const at = free.findIndex((one) =>
        one.variant.id === null ? one.title === title : one.variant.id === variant.id,
      );
      const [found] = at === -1 ? [] : free.splice(at, 1);
      return found ? { ...variant, key: found.variant.key } : variant;
    }),
  };
}

function mergeVariants(
  base: readonly DraftVariant[],
  mine: readonly DraftVariant[],
  theirs: readonly DraftVariant[],
): DraftVariant[] {
  const find = (list: readonly DraftVariant[], { key, id }: DraftVariant) =>
    list.find((one) => one.key === key || (id !== null && one.id === id));
  const kept = mine.flatMap((variant, index) => {
    const before = find(base, variant);
    const now = find(theirs, variant);
    if (!now) return before && before.id !== null ? [] : [variant];
    const merged = mergeVariant(before ?? { ...variant, stock: "" }, variant, now);
    // A name that was only made up for it does not appear in a field that was left empty.
    const unnamed = variant.title === "" && variantTitle(mine, index) === now.title;
    return [unnamed ? { ...merged, title: "" } : merged];
  });
  const added = theirs.filter((variant) => !find(base, variant) && !find(mine, variant));
  return [...kept, ...added];
}

function mergeVariant(base: DraftVariant, mine: DraftVariant, theirs: DraftVariant): DraftVariant {
  const pick = (name: "title" | "sku") => picked(base[name], mine[name], theirs[name]);
  const pickNumber = (name: "price" | "weight") => pickedNumber(base[name], mine[name], theirs[name]);
  const agreed = mine.stock === base.stock || readWhole(mine.stock) === readWhole(theirs.stock);
  return {
    key: mine.key,
    id: theirs.id,
    title: pick("title"),
    price: pickNumber("price"),
    weight: pickNumber("weight"),
    sku: pick("sku"),
    // A number typed anew is a change of what was on screen before, whatever the backend has by now.
    ...(agreed
      ? { stock: pickedNumber(mine.stock, mine.stock, theirs.stock), stockSeen: theirs.stock }
      : { stock: mine.stock, stockSeen: base.stock }),
  };
}

/** What was changed on screen, else what the backend has. */
function picked(base: string, mine: string, theirs: string): string {
  return mine === base ? asTyped(mine, theirs) : mine;
}

/** The same for numbers: one that cannot be read was not kept, and stays to be mended. */
function pickedNumber(base: string, mine: string, theirs: string): string {
  return mine.trim() !== "" && readWhole(mine) === null ? mine : picked(base, mine, theirs);
}

/** What stands in a field stays when it means the same: nobody wants a field to change under their fingers. */
function asTyped(mine: string, theirs: string): string {
  const number = readWhole(mine);
  const equal = mine.trim() === theirs.trim() || (number !== null && number === readWhole(theirs));
  return equal ? mine : theirs;
}

function urls({ pictures }: Draft): string[] {
  return pictures.map(({ url }) => url);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
