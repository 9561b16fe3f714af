/** Words of bringing goods in and out in bulk. */
export const sellerImports = {
  title: "Import products",
  results: {},
};
