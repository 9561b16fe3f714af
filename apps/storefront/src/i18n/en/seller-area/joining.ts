/** Words of joining, logging in and the password. */
export const sellerJoining = {
  title: "Become a seller",

  logIn: {
    title: "Log in as a seller",
    lead: "Use the phone number or e-mail address you registered with.",
    name: "Phone number or e-mail",
    password: "Password",
    submit: "Log in",
    needed: "Log in to open that page. You will be taken straight back there.",
    expired: "You were logged out after a long time away. Log in again to return to where you were.",
    newTitle: "No shop at the Gerai yet?",
    newText: "Join for free from your phone. Have your trade name and address ready; the rest can follow.",
    newLink: "Become a seller",
    shopperLink: "I am a shopper, not a seller",
  },

  code: {
    title: "Have a login code?",
    lead: "Your mentor or an officer can give you a one-time code, for example on WhatsApp. It is good for 24 hours.",
    label: "Login code",
    hint: "Ten letters and digits, such as AB3CD-4EF5G. Capitals do not matter.",
    submit: "Log in with the code",
  },

  forgotten: {
    title: "Forgotten your password?",
    byCode:
      "Ask your mentor or an officer of the Gerai. Once they are sure it is you, they send a login code on WhatsApp. It lets you in, and you choose a new password.",
    byMail: "Does your account have an e-mail address? We send a link for choosing a new password.",
    email: "Phone number or e-mail of your account",
    submit: "Send the link",
    noMail: "No e-mail?",
    toContact: "Address and contact of the Gerai",
  },

  password: {
    title: "Password",
    byLink: "Write a new password for your account, then log in with it.",
    afterCode:
      "You have logged in with a code. It cannot be used again, so choose a password now to get in by yourself tomorrow.",
    lead: (login: string) => `Write a new password for ${login}.`,
    label: "New password",
    hint: "At least 8 letters or digits. Three random words are easy to remember.",
    submit: "Save password",
    later: "Not now",
  },

  logOut: {
    title: "Leave the seller area?",
    lead: "You will need to log in again on this phone to open your shop. Products and orders stay as they are.",
    submit: "Log out",
    stay: "Stay",
  },

  steps: {
    label: "Steps of joining",
    of: (step: string, all: string) => `Step ${step} of ${all}`,
    account: "Account",
    facts: "Business",
    photo: "Picture",
  },

  account: {
    title: "Sell at the Gerai",
    lead: "Joining is free and can be done on a phone. Make a login first, then tell us about your business.",
    name: "Phone number or e-mail",
    nameHint: "You log in with it. No e-mail? A phone number is enough, such as 0812 3456 7890.",
    password: "Password",
    submit: "Continue",
    haveTitle: "Already have a shop?",
    have: "Log in with the number or e-mail address you registered with.",
    prepareTitle: "What to have ready",
    prepare: [
      "Your trade name and the kecamatan you work in.",
      "Your NIB, if you have one. Not yet? Join anyway; a mentor helps.",
      "A bank account for your earnings. It may follow.",
    ],
    next: "An officer checks your shop before buyers see it. You can prepare products while you wait.",
  },

  facts: {
    title: "About your business",
    lead: "What is marked optional may follow later. Nothing you typed is lost when something is wrong.",
    shop: "Business",
    shopLead: "This is what buyers see on your shop's page.",
    name: "Trade name",
    nameHint: "As on your labels, such as Dapur Bu Siti.",
    contactName: "Your name",
    contactNameHint: "As you like to be called, such as Ibu Siti.",
    legalForm: "Legal form",
    nib: "NIB",
    nibHint: "13 digits from oss.go.id. Spaces are fine.",
    whatsapp: "WhatsApp number",
    whatsappHint: "Buyers ask, and officers write to you, on this number.",
    story: "Your story",
    storyHint:
      "Since when, what you make, what is special. A few sentences; at least 80 letters help your shop to be approved.",
    place: "Where you make it",
    pickup: "Pickup address",
    pickupHint: "Where couriers collect parcels: street, number, RT/RW, landmark. Buyers do not see it.",
    money: "Bank account",
    moneyLead: "To pay out your sales. Kept encrypted; only the owner of the shop sees it.",
    bank: "Bank",
    bankHint: "Such as BRI, BJB or Mandiri.",
    holder: "Account holder",
    holderHint: "As in the passbook.",
    account: "Account number",
    accountHint: "6 to 20 digits.",
    tax: "Tax",
    taxLead: "Individuals with sales below Rp500 million a year have no tax withheld, given a statement.",
    taxStatement: "I state that my sales are not above Rp500 million a year.",
    consents: "Consent",
    consentsLead: "You can take it back at any time on the Shop page.",
    required: "required",
    optional: "optional",
    privacy: "About personal data",
    submit: "Register my business",
  },

  photo: {
    title: "A picture of you or your business",
    lead: "Your shop is registered. One picture is left: buyers trust what they can see.",
    label: "Picture",
    hint: "Take one with the camera or choose one. JPEG, PNG or WebP, at most 10 MB.",
    submit: "Save picture",
    later: "Not now, to the home page",
  },

  results: {
    keluar: "You have logged out of the seller area.",
    terdaftar: "Congratulations, your shop is registered. An officer will check it.",
    "sandi-disimpan": "The password is saved. Log in with it from now on.",
    "tautan-dikirim":
      "If there is an account with that address, a link for choosing a new password is on its way. It is good for 30 minutes. Accounts with a phone number use a login code from a mentor or officer.",
    "lewat-kode":
      "This shop sends no e-mail yet. Ask your mentor or an officer for a login code, then choose a new password.",
    "sandi-baru": "The password is changed. Log in with the new one.",
    "foto-toko-disimpan": "The picture is saved.",
  },

  problems: {
    loginMissing: "Write your phone number or e-mail address.",
    loginOdd: "This number or address is not complete. For example 0812 3456 7890 or siti@contoh.id.",
    passwordMissing: "Write a password.",
    passwordShort: "The password is too short. Use at least 8 letters or digits.",
    passwordLong: "The password is too long. Use at most 200 characters.",
    passwordIsLogin: "The password equals your number or address and is easy to guess. Choose another.",
    codeMissing: "Write the login code.",
    codeOdd: "A login code has ten letters and digits. Check what you typed.",
    nameMissing: "Write your trade name.",
    contactNameMissing: "Write your name.",
    nibOdd: "An NIB has 13 digits. Check it, or leave it empty if you have none yet.",
    whatsappOdd: "This WhatsApp number cannot be read. For example 0812 3456 7890, or leave it empty.",
    kecamatanMissing: "Choose a kecamatan.",
    pickupShort: "The pickup address is too short. Write street, number and landmark, or leave it empty.",
    accountOdd: "An account number has 6 to 20 digits. Write it as in the passbook.",
    bankMissing: "Write the bank of that account.",
    holderMissing: "Write the account holder's name.",
    accountMissing: "Write the account number, or leave bank and holder empty.",
    payoutsNeeded: "Tick this so that we may keep your account number, or leave the account empty.",
    termsMissing: "Agree to the programme's terms to join.",
    profileMissing: "Agree that name and story of your business are shown on the shop's page, to join.",
    consentMissing: "Tick this to join.",
    photoMissing: "Choose a picture first.",
    photoTooLarge: "This picture is over 10 MB. Choose a smaller one.",
  },
  refusals: {
    wrongLogin: "The number or address, or the password, does not match. Check both.",
    loginTaken:
      "This number or address already has an account. If it is yours, write its password, or log in with a code.",
    wrongCode:
      "The code is wrong, used, or older than 24 hours. Ask your mentor or an officer for a new one.",
    tooMany: "Too many tries from this connection. Wait a few minutes, then try again.",
    loginExists:
      "This number or address has another account at the Gerai. Log in with that account's password, or go on using login codes.",
    linkUsed: "This link was used or is older than 30 minutes. Ask for a new one.",
    sessionOver:
      "Your login has run out. Log in again in another tab, then send this form once more; what you typed stays.",
    placeUnknown: "This kecamatan or village was not found. Choose from the list.",
  },
};
