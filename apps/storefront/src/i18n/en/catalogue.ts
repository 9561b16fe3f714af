import type { Words } from "../dictionary.ts";
import type { catalogue as indonesian } from "../id/catalogue.ts";

export const catalogue: Words<typeof indonesian> = {
  title: "All goods",
  description: "All goods of the small makers of Tangerang Regency, with permit numbers you can check.",
  categoryDescription: (category) =>
    `${category} straight from small makers in Tangerang Regency, Indonesia, with permit numbers you can check.`,
  count: (total) => `${total} goods`,
  countPage: (total, page, pages) => `${total} goods, page ${page} of ${pages}`,
  categoryStrip: "Categories",
  results: "Results",
  filter: {
    title: "Filter",
    open: "Filter",
    openCount: (count) => `Filter · ${count}`,
    permits: "Permit number",
    price: "Price",
    min: "Lowest price",
    max: "Highest price",
    kecamatan: "Maker’s district",
    allKecamatan: "All districts",
    moreKecamatan: (count) => `See ${count} districts`,
    category: "Category",
    allCategories: "All categories",
    stock: "Stock",
    inStock: "Ready to ship only",
    clear: "Clear",
    apply: "See results",
    issuers: { halal: "BPJPH", pirt: "SPPIRT", bpom: "MD, NA, TR" },
    remove: (name) => `Remove the filter ${name}`,
  },
  chip: {
    upTo: (price) => `Up to ${price}`,
    from: (price) => `From ${price}`,
    inStock: "Ready to ship",
  },
  sort: {
    label: "Sort",
    relevan: "Best match",
    terbaru: "Newest",
    termurah: "Lowest price",
    termahal: "Highest price",
    nama: "Name A–Z",
  },
  empty: {
    title: "Nothing matches these filters",
    text: "Try removing a filter, or look at all goods.",
    clear: "Clear all filters",
  },
  beyond: {
    title: "This page is past the last one",
    text: (pages) => `The results end on page ${pages}.`,
    first: "To the first page",
  },
  notFound: {
    title: "Did not find it?",
    text: "Try another word, such as “kripik pedes” (spicy crisps) or “oleh-oleh” (gifts). Or see who the makers are.",
    sellers: "See the makers",
  },
};
