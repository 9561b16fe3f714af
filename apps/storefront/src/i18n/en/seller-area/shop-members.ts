/** Words of the page about who may act for the shop. */
export const shopMembers = {
  title: "Members",
  lead: "Everybody here can look after goods, orders and the shop's page. Only owners see the bank account and this list.",
  back: "Shop",
  list: "Who looks after the shop now",
  you: "You",
  role: { owner: "Owner", staff: "Helper" },
  contact: { phone: "Phone number", email: "E-mail" },
  newCode: "Make a new login code",
  newCodeFor: (name: string) => `Make a new login code for ${name}`,
  remove: (name: string) => `Remove ${name}`,
  removeSure: (name: string) =>
    `${name} cannot log in any more at once. Goods and orders stay. Remove ${name}?`,
  removeYes: "Yes, remove",

  invite: {
    title: "Ask somebody to help",
    lead: "Your children, relatives, employees. They come in with a one-time code, then choose a password.",
    name: "Their name",
    identifier: "Phone number or e-mail",
    identifierHint: "They log in with it, for example 0812 3456 7890.",
    role: "What they may do",
    roles: {
      staff: {
        title: "Helper",
        text: "Goods, orders, the shop's page. Sees neither bank account nor members.",
      },
      owner: { title: "Owner", text: "Everything, bank account and members included." },
    },
    submit: "Invite and make a code",
  },

  code: {
    title: (name: string) => `Login code for ${name}`,
    once: "This code is shown only now. Give it to the person directly, never to a group.",
    until: (moment: string) => `It works until ${moment}, and only once.`,
    whatsapp: "Send by WhatsApp",
    copy: "Copy the code",
    copied: "Copied",
    link: "Or open this link on their phone:",
    message: (code: string, link: string) =>
      `Login code of the shop at Gerai Tangerang Gemilang: ${code}. It works for 24 hours and only once. Open ${link}`,
  },

  unreadable: "The list of members cannot be read right now",

  results: {
    "anggota-keluar": "That person has been removed from the shop.",
  },
  problems: {
    memberNameMissing: "Write their name.",
    identifierMissing: "Write their phone number or e-mail address.",
    identifierOdd: "This number or address is not complete. For example 0812 3456 7890 or siti@contoh.id.",
  },
  refusals: {
    member_email_taken: "This address is used at a shop already. Use another one, or the phone number.",
    member_phone_taken: "This number is used at a shop already. Use another one, or the e-mail address.",
    last_owner: "The only owner cannot be removed. Make somebody else an owner first.",
    member_not_found: "That person is not in this shop any more.",
  },
};
