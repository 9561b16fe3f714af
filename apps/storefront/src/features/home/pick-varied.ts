interface Pickable {
  id: string;
  category_handle: string;
  seller: { id: string };
}

/**
 * Picks goods so that no category and no maker comes again before the others had their turn: neighbours on
 * the home page look different. Order within a category is kept.
 */
export function pickVaried<Item extends Pickable>(items: readonly Item[], limit: number): Item[] {
  const left = new Map(items.map((item) => [item.id, item]));
  const picked: Item[] = [];
  while (picked.length < limit && left.size > 0) {
    const rank = (item: Item) => {
      const sameCategory = picked.filter((other) => other.category_handle === item.category_handle).length;
      const sameMaker = picked.filter((other) => other.seller.id === item.seller.id).length;
      return sameCategory + 2 * sameMaker;
    };
    const best = [...left.values()].reduce((a, b) => (rank(b) < rank(a) ? b : a));
    picked.push(best);
    left.delete(best.id);
  }
  return picked;
}
