import { pickVaried } from "./pick-varied";

const item = (id: string, category_handle: string, maker: string) => ({
  id,
  category_handle,
  seller: { id: maker },
});

describe("varied goods for the home page", () => {
  it("gives every category its turn before one comes again", () => {
    const goods = [
      item("1", "madu", "a"),
      item("2", "madu", "b"),
      item("3", "batik-tenun", "c"),
      item("4", "kopi-teh", "d"),
    ];
    expect(pickVaried(goods, 3).map(({ id }) => id)).toEqual(["1", "3", "4"]);
  });
  it("prefers another maker over another category", () => {
    const goods = [item("1", "madu", "a"), item("2", "kopi-teh", "a"), item("3", "madu", "b")];
    expect(pickVaried(goods, 2).map(({ id }) => id)).toEqual(["1", "3"]);
  });
  it("never invents nor repeats goods", () => {
    const goods = [item("1", "madu", "a"), item("1", "madu", "a")];
    expect(pickVaried(goods, 6)).toHaveLength(1);
    expect(pickVaried([], 6)).toEqual([]);
  });
});
