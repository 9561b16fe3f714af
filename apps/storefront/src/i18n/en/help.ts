import type { Words } from "../dictionary.ts";
import type { help as indonesian } from "../id/help.ts";

export const help: Words<typeof indonesian> = {
  title: "Help",
  description: "How to buy, how we check permit numbers, complaints, address and opening hours of the Gerai.",
  lead: "Short and plain.",
  hours: {
    title: "Gerai opening hours",
    text: "Pick up your order at the Gerai, free.",
    today: (days) => `${days} (today)`,
    closed: "Closed",
    example: "These hours are an example, not the real ones.",
    map: "Directions",
  },
  complaint: {
    about: "What you are reporting",
    gerai: "To the Gerai",
    email: "Write an e-mail",
    example: "This e-mail address is an example that nobody reads. A live installation sets its own contact.",
    ministry: "To the ministry",
    ministryText: (name, number) => `${name} (consumer protection, Ministry of Trade), WhatsApp ${number}.`,
    ministryLink: "Open the ministry’s WhatsApp",
    subject: "Complaint, Gerai Tangerang Gemilang",
  },
  plates: {
    title: "What the colours mean",
    halal: "Halal, issued by BPJPH",
    pirt: "P-IRT for dry food made at home, through SPPIRT",
    bpom: "BPOM licence for food, cosmetics and traditional medicine",
  },
  allTopics: "All help",
  topics: {
    "cara-belanja": {
      title: "How to buy",
      lead: "For now you order straight from the maker. This site has no basket and takes no payment yet.",
      sections: [
        {
          heading: "From finding to receiving",
          paragraphs: [],
          points: [
            "Search, or filter by category, district and permit number.",
            "Open the goods. Check content, ingredients, shelf life and the number on the plate.",
            "Press “Order on WhatsApp”. The message is written for you; you talk to the maker directly.",
            "Agree on quantity, price and delivery. Picking up at the Gerai is free.",
            "Keep the conversation and the proof of payment until the goods have arrived well.",
          ],
        },
        {
          heading: "Prices",
          paragraphs: [
            "Prices are in rupiah, all included. If the goods are sent, you agree on the cost of delivery with the maker.",
          ],
          points: [],
        },
        {
          heading: "When goods cannot be bought",
          paragraphs: [
            "Some food, drinks and cosmetics need a permit by law. While it is missing or has ended, we do not sell them. You can still visit the maker’s shop.",
          ],
          points: [],
        },
      ],
    },
    "cara-cek-nomor": {
      title: "How we check numbers",
      lead: "A plate means one thing: we compared the number, and we say who did, where and when.",
      sections: [
        {
          heading: "What we do",
          paragraphs: [],
          points: [
            "The maker sends the number and a photo of the certificate.",
            "A Gerai officer looks the number up on the issuer’s site. Business, product and number must be the same.",
            "How and when is written down and the evidence is kept. Only then does the plate show.",
            "When a certificate ends, is revoked or replaced, the plate comes down by itself.",
          ],
        },
        {
          heading: "What it is not",
          paragraphs: [
            "The plate is not the official halal or BPOM logo, and no promise of taste or quality. The authority remains the issuer.",
            "A number of the right shape is not yet a valid certificate. That is why a person checks every number.",
          ],
          points: [],
        },
      ],
    },
    pengembalian: {
      title: "Returns",
      lead: "You may return goods that are damaged, wrong, or not as described.",
      sections: [
        {
          heading: "How",
          paragraphs: [],
          points: [
            "Contact the maker soon, in the same conversation as your order.",
            "Add photos of the goods, the pack and its best-before date.",
            "Agree on a replacement or a refund.",
            "Not settled? Complain to the Gerai. We mediate.",
          ],
        },
        {
          heading: "Your rights",
          paragraphs: [
            "Nobody here may say “goods cannot be returned”. Your rights under Indonesia’s consumer protection law always apply.",
          ],
          points: [],
        },
      ],
    },
    pengaduan: {
      title: "Complaints",
      lead: "A number that does not match, a problem with goods, something described wrongly? Tell us.",
      sections: [
        {
          heading: "What to write",
          paragraphs: [],
          points: [
            "The address of the page, or the name of the goods and the shop.",
            "What happened, and when.",
            "Photos, if you have any. Never send an identity card or bank account number.",
          ],
        },
      ],
    },
    alamat: {
      title: "Address and opening hours",
      lead: "The Gerai is a real shop where the makers’ goods can be seen and picked up.",
      sections: [],
    },
    "data-pribadi": {
      title: "Your personal data",
      lead: "Looking around needs no account, and these pages set no cookies.",
      sections: [
        {
          heading: "What we do not do",
          paragraphs: [],
          points: [
            "No trackers, advertising or cookies on public pages.",
            "We do not ask your phone where you are. You choose a district yourself, and it is only in the page’s address.",
            "Search words are not connected with who you are.",
          ],
        },
        {
          heading: "When you contact a maker",
          paragraphs: [
            "The WhatsApp button opens WhatsApp. From then on your number and message are with the maker and with WhatsApp, not with us.",
          ],
          points: [],
        },
        {
          heading: "The makers’ data",
          paragraphs: [
            "Trade name, district, business number and permit numbers are shown because the rules ask for it. Identity card numbers are never shown.",
          ],
          points: [],
        },
      ],
    },
    tentang: {
      title: "About the Gerai",
      lead: "Gerai Tangerang Gemilang sells the goods of micro and small businesses in Tangerang Regency that this programme mentors.",
      sections: [
        {
          heading: "Who is behind it",
          paragraphs: [
            "The idea comes from the trade and industry office of Tangerang Regency and the business incubator of Swiss German University: small makers are mentored to their permits and then helped to sell.",
          ],
          points: [],
        },
        {
          heading: "What we build on",
          paragraphs: ["This site is open software under the MIT licence and uses these works:"],
          points: [
            "The typeface Plus Jakarta Sans, SIL OFL 1.1.",
            "Ingredients in the sample pictures: Fluent Emoji by Microsoft, MIT licence.",
            "Names and codes of regions: idn-area-data, data under ODbL 1.0.",
          ],
        },
      ],
    },
  },
};
