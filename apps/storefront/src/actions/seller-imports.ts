/** What forms of importing goods do. */
export const sellerImports = {};
