import type { Words } from "../dictionary.ts";
import type { home as indonesian } from "../id/home.ts";

export const home: Words<typeof indonesian> = {
  title: "Gerai Tangerang Gemilang: straight from the maker",
  description:
    "Food, crafts and batik straight from small makers in Tangerang Regency, Indonesia. Their halal, P-IRT and BPOM numbers are there for you to check.",
  heading: "Straight from the maker in Tangerang Regency.",
  sub: "You can check every permit number.",
  quick: "Quick filters",
  chips: { under: (price) => `Under ${price}`, pickup: "Pick up at the Gerai", near: "Near me" },
  near: {
    title: "Choose your district",
    text: "See who makes things near you. We do not ask your phone where you are.",
    empty: "No goods are on sale yet. Please come back later.",
  },
  products: "Selected goods",
  categories: "What are you looking for?",
  allCategories: "All goods",
  week: { label: "Maker of the week", link: "See the shop" },
  how: {
    title: "If there is a plate, there is a number",
    steps: [
      { title: "The maker sends the number", text: "Together with a photo of the certificate." },
      {
        title: "An officer checks it on the issuer’s site",
        text: "BPJPH, BPOM or SPPIRT. How and when is written down.",
      },
      { title: "You can check it yourself", text: "Tap the plate, see the proof, open the issuer’s site." },
    ],
    link: "How we check numbers",
  },
  newest: "New from the makers",
  seeAll: "See all",
  empty: {
    title: "The shelves are still empty",
    text: "No goods are on sale right now. The makers are preparing them; please come back later.",
  },
};
