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
      lead: "Goods of several makers go into one basket and are paid for in one go. No account needed.",
      sections: [
        {
          heading: "From finding to receiving",
          paragraphs: [],
          points: [
            "Search, or filter by category, district and permit number.",
            "Open the goods. Check content, ingredients, shelf life and the number on the plate.",
            "Press “+ Basket”. Goods of other makers may join; the basket is grouped by maker.",
            "Choose for each maker how you receive the goods: by courier, or picked up at the Gerai for free.",
            "Order first, then pay: by bank transfer with a proof you upload, on delivery, or at the Gerai.",
            "Keep the link of your order. It shows how far each maker has got.",
          ],
        },
        {
          heading: "Prices",
          paragraphs: [
            "Prices are in rupiah, all included. Delivery is worked out for each maker and shown before you order.",
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
            "Open the page of your order and contact the maker soon with the WhatsApp button there.",
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
    berjualan: {
      title: "How to sell",
      lead: "For makers in Kabupaten Tangerang. All of it works on a phone, and joining is free.",
      sections: [
        {
          heading: "To begin",
          paragraphs: [],
          points: [
            "Join with a phone number or e-mail address on the page Become a seller.",
            "Tell us about your business. NIB, bank account and pictures may follow.",
            "An officer checks and opens your shop. Prepare products as drafts while you wait.",
            "Forgotten your password? A mentor or officer gives you a one-time login code on WhatsApp.",
          ],
        },
        {
          heading: "Products that sell",
          paragraphs: ["Every product has a score out of 100 and one next step. Take that step first."],
          points: [
            "Pictures: three or more, square, bright, plain background. The front, the contents, its size in a hand.",
            "Name: kind, brand, then size, as people search for it.",
            "Description: composition, net weight, shelf life, storage.",
            "Price: count material, labour, packaging and a fair margin.",
          ],
        },
        {
          heading: "Orders",
          paragraphs: [],
          points: [
            "Accept new orders soon; the buyer sees it.",
            "Pack, print slip and label, then ship or bring it to the Gerai.",
            "Write down the tracking number when the courier takes it.",
            "Cannot deliver? Cancel with a clear reason; stock returns and the buyer is told.",
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
      lead: "Looking around and ordering need no account. Cookies are only for your basket, destination, orders and account.",
      sections: [
        {
          heading: "What we do not do",
          paragraphs: [],
          points: [
            "No trackers or advertising, and no cookies of anybody else.",
            "We do not ask your phone where you are. You choose a district yourself; your browser remembers it for 30 days to work out delivery.",
            "Search words are not connected with who you are.",
          ],
        },
        {
          heading: "When you order",
          paragraphs: [
            "We keep your name, WhatsApp number, address, what you ordered and your proof of transfer. A maker sees what is needed to send the goods; the Gerai’s officers see the whole order. Anybody else who opens the page of your order sees a masked name and number only.",
            "If you make an account, it keeps your e-mail, name, number and addresses until you delete them. The password is kept in a form that nobody can read.",
            "If you pay by card, its number goes straight to the payment provider and never passes through us.",
          ],
          points: [],
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
