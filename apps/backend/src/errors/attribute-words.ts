import type { ProductAttributeName } from "@gerai/contracts";

/** What people call the attributes of goods. */
export const ATTRIBUTE_WORDS: Readonly<Record<string, string>> = {
  composition: "komposisi",
  material: "bahan",
  net_weight_g: "berat bersih dalam gram",
  net_content: "isi bersih seperti tertulis pada label",
  shelf_life: "masa simpan",
  storage: "cara penyimpanan",
  maker_address: "nama dan alamat pembuat",
  title_en: "judul bahasa Inggris",
  description_en: "keterangan bahasa Inggris",
} satisfies Record<Exclude<ProductAttributeName, "is_demo">, string>;
