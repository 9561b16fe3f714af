import type { Words } from "../dictionary.ts";
import { seller as indonesian } from "../id/seller.ts";

export const seller: Words<typeof indonesian> = {
  directory: {
    title: "The makers’ shops",
    titleIn: (kecamatan) => `Makers in ${kecamatan}`,
    description: "Meet the small makers of Tangerang Regency: who they are, where they live, what they make.",
    count: (total) => `${total} makers`,
    byKecamatan: "Choose a district",
    all: "All",
    goods: (count) => `${count} goods`,
    noGoods: "Goods are being prepared",
    empty: {
      title: "No makers here yet",
      text: "No shop is registered in this district yet. Try another one.",
      all: "See all makers",
    },
  },
  place: (kecamatan) => `${kecamatan} District, Tangerang Regency`,
  placeVillage: (village, kecamatan) => `${village}, ${kecamatan} District`,
  since: (year) => `Making since ${year}`,
  title: (name, kecamatan) => `${name}, ${kecamatan}`,
  story: "The maker’s story",
  facts: "About the business",
  tradeName: "Trade name",
  maker: "Maker",
  legalForm: "Legal form",
  legalForms: {
    perorangan: "Sole proprietor",
    cv: "Limited partnership (CV)",
    pt_perorangan: "Single-owner company (PT perorangan)",
    pt: "Company (PT)",
    koperasi: "Cooperative",
    kelompok: "Business group",
  },
  nib: "NIB (business number)",
  noNib: "Not on record yet",
  address: "Place of business",
  startedIn: "Since",
  contact: "Contact",
  noContact: "Through the Gerai",
  whatsapp: "Ask on WhatsApp",
  // Makers read Indonesian.
  message: indonesian.message,
  goods: "Goods",
  noGoods: {
    title: "Nothing can be bought here yet",
    text: "This maker is preparing goods or permits. Meanwhile, look at other makers.",
    others: "See other makers",
  },
  mentored: "Still being mentored",
  mentoredText:
    "These goods cannot be bought yet. The maker is obtaining the required permits, accompanied by the programme’s mentors.",
  mentoredMissing: (papers) => `Still needs ${papers}.`,
  open: "Open, taking orders",
  holiday: {
    until: (day: string) => `Shop on holiday until ${day}`,
    short: "Shop on holiday",
    orders: {
      closed: "Its goods can be bought again after the holiday.",
      later: "You can order all the same; orders are dealt with after the holiday.",
    },
  },
  papers: "Certificates and permits",
  noPapers: "No number has been checked yet.",
  paperGone: {
    expired: (date) => `Ended on ${date}`,
    revoked: "Revoked",
    superseded: "Replaced by a new number",
    legacy: "Old scheme, not used as a badge",
  },
  report: "Something wrong? Report it",
};
