/** What a maker agrees to, by purpose. A change of text needs a new version and asks everybody again. */
export const SELLER_CONSENTS = {
  terms: {
    version: "2026-11",
    required: true,
    text: {
      id: "Saya setuju menjual melalui Gerai menurut ketentuan program, dan keterangan produk saya benar.",
      en: "I agree to sell through the Gerai under the programme's terms, and what I say of my goods is true.",
    },
  },
  public_profile: {
    version: "2026-11",
    required: true,
    text: {
      id: "Nama usaha, cerita, kecamatan, NIB, dan kontak toko saya boleh tampil di halaman toko.",
      en: "My trade name, story, kecamatan, NIB and shop contact may be shown on my shop's page.",
    },
  },
  payouts: {
    version: "2026-11",
    required: false,
    text: {
      id: "Nomor rekening saya disimpan terenkripsi dan dipakai hanya untuk mencairkan hasil penjualan.",
      en: "My bank account is kept encrypted and used only to pay out my sales.",
    },
  },
  mentor_drafts: {
    version: "2026-11",
    required: false,
    text: {
      id: "Pendamping boleh menyiapkan draf produk untuk saya; saya yang memeriksa dan menerbitkannya.",
      en: "My mentor may prepare drafts of listings for me; I check and publish them.",
    },
  },
  whatsapp_contact: {
    version: "2026-11",
    required: false,
    text: {
      id: "Gerai dan pendamping boleh menghubungi saya lewat WhatsApp tentang pesanan dan toko saya.",
      en: "The Gerai and my mentor may write to me on WhatsApp about orders and my shop.",
    },
  },
} as const satisfies Record<string, { version: string; required: boolean; text: { id: string; en: string } }>;
export type SellerConsentPurpose = keyof typeof SELLER_CONSENTS;
export const SELLER_CONSENT_PURPOSES = Object.keys(SELLER_CONSENTS) as SellerConsentPurpose[];

/** A person acts for a shop as its owner, or as staff: staff sees neither money nor members. */
export const SELLER_MEMBER_ROLES = ["owner", "staff"] as const;
export type SellerMemberRole = (typeof SELLER_MEMBER_ROLES)[number];

/** What an operator waits for before a shop is admitted; some may come later. */
export const JOINING_GAPS = [
  "nib",
  "village",
  "story",
  "photo",
  "whatsapp",
  "pickup_address",
  "bank_account",
  "tax_statement",
] as const;
export type JoiningGap = (typeof JOINING_GAPS)[number];
