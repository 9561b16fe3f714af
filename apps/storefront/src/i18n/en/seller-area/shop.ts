import { shopMembers } from "./shop-members.ts";
import { shopMoney } from "./shop-money.ts";

/** Words of the shop page, its holiday, pictures and papers. */
export const sellerShop = {
  title: "Shop",
  members: shopMembers,
  money: shopMoney,

  opening: {
    open: "Your shop is open",
    openText: "Buyers can order as usual.",
    ahead: (from: string, until: string) =>
      `A holiday is set: ${from} to ${until}. Until then the shop stays open.`,
    ordersNow: {
      closed: "Goods stay visible but cannot be bought. After that day the shop opens again by itself.",
      later:
        "Buyers can order, and know that orders are dealt with afterwards. Then the shop opens again by itself.",
    },
    enter: "Set a holiday",
    change: "Change the holiday",
    end: "Open the shop now",
    giveUp: "Cancel the planned holiday",
    lead: "Going home, ill, out of ingredients? Your goods do not disappear; buyers read until when the shop rests. Orders that came in already still have to be sent.",
    from: "First day",
    until: "Last day",
    orders: "During the holiday",
    choices: {
      closed: { title: "Take no orders", text: "Goods are shown without a button to buy." },
      later: { title: "Deal with orders afterwards", text: "Buyers may order and are told so." },
    },
    note: "A word to buyers",
    noteHint: "For example: We are visiting family, see you on the 4th.",
    submit: "Save the holiday",
  },

  ways: {
    public: "See the shop as buyers do",
    publicText: "The page that everybody sees.",
    poster: "QR poster and share card",
    posterText: "Put it up at your stall, send it by WhatsApp.",
    members: "Members",
    membersText: "Ask people to help, or remove them.",
    money: "Bank account and personal data",
    moneyText: "Pickup, bank account, tax, consents.",
  },

  pictures: {
    title: "Pictures",
    submit: "Send the picture",
    sending: "Sending the picture…",
    removeYes: "Yes, remove it",
    photo: {
      title: "A photo of you or your work",
      none: "No photo yet",
      alt: "The shop's photo now",
      add: "Choose a photo",
      replace: "Replace the photo",
      hint: "The maker's face, or the kitchen at work. JPEG, PNG or WebP, 10 MB at most.",
      remove: "Remove this photo",
      removeSure: "Buyers trust a shop more when they see who makes the goods. Remove the photo?",
    },
    banner: {
      title: "Banner",
      none: "No banner yet",
      alt: "The shop's banner now",
      add: "Choose a banner",
      replace: "Replace the banner",
      hint: "A wide picture above your shop's page; hold the phone sideways. 10 MB at most.",
      remove: "Remove this banner",
      removeSure: "Remove the banner from your shop's page?",
    },
  },

  facts: {
    title: "About the shop",
    storyEn: "Your story in English",
    storyEnHint: "For buyers from abroad. Without it the Indonesian one is shown.",
    email: "The shop's e-mail",
    emailHint: "For news from the Gerai. Buyers do not see it.",
    since: "In business since",
    sinceHint: "Just the year, such as 2014.",
    submit: "Save",
  },

  poster: {
    title: "QR poster and share card",
    back: "Shop",
    notYet:
      "Your shop's page opens to buyers once an officer has approved it. You can prepare the poster now; its code works from then on.",
    posters: "QR poster",
    postersText:
      "Print it and put it up at your stall, a fair, or on the pack. Buyers scan the code with their camera and reach your shop's page.",
    size: { A4: "A4 poster", A6: "A6 card" },
    sizeText: { A4: "For a wall or window.", A6: "For the counter, or to slip into parcels." },
    download: (size: string) => `Download PDF ${size}`,
    card: "Share card",
    cardText: "The picture that shows when the link to your shop is shared.",
    cardAlt: (name: string) => `Share card of ${name}`,
    cardDownload: "Download the picture",
    whatsapp: "Share by WhatsApp",
    message: (name: string, url: string) => `Buy directly from ${name} at Gerai Tangerang Gemilang: ${url}`,
    link: "Link to your shop",
    copy: "Copy the link",
    copied: "Copied",
    unavailable: "The poster cannot be made right now. Try again in a moment.",
  },

  papers: {
    title: "Certificates in force",
    none: "No number has been checked yet. Ask your mentor how to get one.",
    afterApproval: "Shown here once your shop is approved.",
    unreadable: "The list cannot be read right now. Try again in a moment.",
    noEnd: "In force without an end date.",
    until: (day: string) => `In force until ${day}.`,
    checked: (issuer: string, day: string) => `Number checked on ${issuer}'s site on ${day}.`,
    past: (count: string) => `${count} other numbers are no longer in force.`,
  },

  results: {
    ...shopMembers.results,
    ...shopMoney.results,
    "toko-disimpan": "Your shop has been saved.",
    "foto-disimpan": "The picture has been saved. It shows on your page within seconds.",
    "foto-dihapus": "The picture has been removed.",
    "libur-disimpan": "The holiday has been saved.",
    "libur-selesai": "The holiday is gone. Your shop is open and takes orders.",
  },

  problems: {
    ...shopMembers.problems,
    ...shopMoney.problems,
    nameMissing: "Write the name of your business.",
    contactNameMissing: "Write your name.",
    whatsappOdd: "This WhatsApp number cannot be read. For example 0812 3456 7890, or leave it empty.",
    emailOdd: "This e-mail address is not complete. For example siti@contoh.id, or leave it empty.",
    nibOdd: "An NIB has 13 digits. Check it, or leave it empty if you have none yet.",
    sinceOdd: "Write the year in four digits, such as 2014, or leave it empty.",
    kecamatanMissing: "Choose a kecamatan.",
    pictureMissing: "Choose a picture first.",
    dayOdd: "This date cannot be read. Choose it from the calendar.",
    untilMissing: "Choose the last day of the holiday.",
    untilPast: "The last day has passed. Choose today or later.",
    untilBeforeFrom: "The last day cannot come before the first.",
  },

  refusals: {
    ...shopMembers.refusals,
    ...shopMoney.refusals,
    unknown_place: "Kecamatan and village do not match. Choose them from the lists again.",
    holiday_from_past: "The first day has passed. Choose today or later.",
    holiday_too_long: "A holiday lasts 90 days at most. Check the dates.",
    seller_suspended: "Your shop is suspended, so this cannot be changed yet. Ask an officer or your mentor.",
  },
};
