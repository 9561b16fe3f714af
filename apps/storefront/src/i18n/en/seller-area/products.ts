/** Words of goods: list, editor, pictures, score. */
export const sellerProducts = {
  title: "Products",
  results: {},
};
