import type { Words } from "../dictionary.ts";
import type { site as indonesian } from "../id/site.ts";

export const site: Words<typeof indonesian> = {
  skip: "Skip to content",
  logo: { name: "Gerai", place: "Tangerang Gemilang" },
  nav: {
    main: "Main",
    bottom: "Bottom menu",
    home: "Home",
    categories: "Categories",
    sellers: "Makers",
    search: "Search",
    account: "Account",
    crumbs: "Breadcrumbs",
    back: "Back to the category",
  },
  language: { code: "ID", name: "Bahasa Indonesia", label: "Baca dalam Bahasa Indonesia" },
  search: {
    label: "Search goods",
    placeholder: "Search keripik, dodol, batik…",
    submit: "Search",
  },
  footer: {
    about:
      "Where the small makers of Tangerang Regency sell. An initiative of the regency’s trade office and the incubator of Swiss German University.",
    demo: "Sample data: certificate numbers that begin with 99 are not real.",
    shop: "Shop",
    allProducts: "All goods",
    allSellers: "The makers’ shops",
    account: "Account and orders",
    help: "Help",
    gerai: "Gerai",
    becomeSeller: "Become a seller",
  },
  pages: {
    label: "Pages of results",
    page: (page) => `Page ${page}`,
    previous: "Previous",
    next: "Next",
  },
  error: {
    notFoundTitle: "This page does not exist",
    notFound:
      "The address may be mistyped, or the goods are no longer sold. Try another search, or look at all goods.",
    brokenTitle: "Something broke on our side",
    broken:
      "This page could not be opened. It is not your fault. Reload in a moment, or go back to the home page.",
    brokenReference: (id) => `When you report this, name the code ${id}`,
    unavailableTitle: "The shop window is closed for a moment",
    unavailable:
      "The list of goods cannot be read right now. It usually recovers within a minute. Please reload this page shortly.",
    toHome: "To the home page",
    toProducts: "See all goods",
    reload: "Reload",
  },
  close: "Close",
};
