import type {
  CategoryHandle,
  CertificationKind,
  CertificationStatus,
  CheckMethod,
  LegalDate,
  LegalForm,
  ProductAttributes,
  SellerStatus,
} from "@gerai/contracts";

/** Packs the picture composer can draw. `tray` is a woven tray with the hero heaped on it, `tag-hat` the bamboo hat with a hang tag, `cloth` a folded stack, `voal` a laid-out scarf, `vac` a vacuum pack, `hamper` a gift basket. */
export const PACKS = [
  "pouch",
  "jar",
  "bottle",
  "box",
  "tag-hat",
  "bag",
  "cloth",
  "voal",
  "toples",
  "soapbar",
  "vac",
  "sandal",
  "tray",
  "hamper",
] as const;
export type Pack = (typeof PACKS)[number];

/** Shapes of the background. */
export const GROUNDS = ["awning", "sun", "table", "arch", "half", "weave", "podium", "hill"] as const;
export type Ground = (typeof GROUNDS)[number];

/** Colour families of the background. */
export const PALETTES = [
  "leaf",
  "terra",
  "kunyit",
  "indigo",
  "rosella",
  "cream",
  "sea",
  "lilac",
  "pandan",
  "clay",
  "night",
  "deep",
] as const;
export type Palette = (typeof PALETTES)[number];

/** Icons of the Fluent Emoji set that product pictures use. */
export const ICONS = [
  "potato",
  "roasted-sweet-potato",
  "peanuts",
  "rice-cracker",
  "cookie",
  "pineapple",
  "chocolate-bar",
  "hot-pepper",
  "garlic",
  "onion",
  "fish",
  "poultry-leg",
  "hot-beverage",
  "beans",
  "ginger-root",
  "herb",
  "leaf-fluttering-in-wind",
  "honey-pot",
  "honeybee",
  "candy",
  "coconut",
  "basket",
  "thread",
  "scarf",
  "soap",
  "lemon",
  "leafy-green",
  "bread",
  "shortcake",
  "moon-cake",
  "teacup-without-handle",
  "sheaf-of-rice",
  "shrimp",
  "hibiscus",
  "blossom",
  "rose",
  "tulip",
  "lotus",
  "banana",
  "egg",
  "bubbles",
  "snowflake",
  "sparkles",
  "seedling",
  "butter",
  "wrapped-gift",
  "thong-sandal",
  "yarn",
  "sewing-needle",
  "pie",
  "lime",
  "mango",
  "sunflower",
] as const;
export type Icon = (typeof ICONS)[number];

/** Faces of the Fluent Emoji set that stand for makers. */
export const FACES = [
  "woman-with-headscarf-medium",
  "woman-with-headscarf-medium-light",
  "woman-artist-medium",
  "woman-artist-medium-light",
  "woman-cook-medium",
  "woman-cook-medium-light",
  "man-cook-medium-light",
  "man-farmer-medium",
  "man-farmer-medium-light",
  "old-woman-medium-light",
  "old-man-medium-light",
] as const;
export type Face = (typeof FACES)[number];

/** A colour as `#rrggbb`. */
export type HexColour = `#${string}`;

/** What the picture composer draws; the file is named after the product's handle. */
export interface PictureSpec {
  pack: Pack;
  ground: Ground;
  palette: Palette;
  /** Colour of the pack: bag, lid, soap or base of the cloth. */
  colour: HexColour;
  label: {
    /** Brand in large letters. */
    name: string;
    /** Kind of goods on the label's band. */
    kind: string;
    /** Colour of the band; the motif on cloth. */
    band: HexColour;
    /** Colour of the brand's letters; dark brown when left out. */
    ink?: HexColour;
  };
  /** Drawn on the label, or heaped on a tray. */
  hero: Icon;
  /** One to three icons laid around the pack. */
  props: readonly Icon[];
}

/** Portrait of a maker; the file is named after the seller's handle. */
export interface FaceSpec {
  icon: Face;
  palette: Palette;
  /** Hue in degrees for purple clothes, so that two makers with one face differ. */
  hue?: number;
}

/** A certificate of the demo: always `is_demo`, its number always of province 99 or beginning 99. */
export interface DemoCertification {
  /** Unique within the maker: `halal`, `pirt-keripik`. */
  ref: string;
  kind: CertificationKind;
  /** As the maker typed it, with the spaces and dashes people use. */
  number_typed: string;
  /** Upper case letters and digits only. */
  number: string;
  holder: string;
  status: CertificationStatus;
  issued_on: LegalDate | null;
  /** Last day of validity; null when the paper has no end (halal). */
  expires_on: LegalDate | null;
  surveillance_on: LegalDate | null;
  /** Day on which an officer looked the number up; null while nobody has. */
  checked_on: LegalDate | null;
  check_method: CheckMethod | null;
  /** Why it was rejected or revoked, in the officer's words. */
  reason: string | null;
  /** Ref of the paper that took its place. */
  superseded_by: string | null;
  is_demo: true;
}

/** One size, flavour or colour. */
export interface DemoVariant {
  /** Option name → value, e.g. `{ Ukuran: "250 g" }`. */
  options: Readonly<Record<string, string>>;
  sku: string;
  /** Whole rupiah. */
  price: number;
  /** Pieces in stock; 0 = sold out. */
  stock: number;
}

export interface DemoProduct {
  handle: string;
  title: string;
  description: string;
  category_handle: CategoryHandle;
  keywords: readonly string[];
  /** Legal attributes, English texts and the demo mark: goes to `product.metadata` as it is. */
  attributes: ProductAttributes & { title_en: string; description_en: string; is_demo: true };
  /** Names of the options, in order: `["Ukuran"]`. */
  option_names: readonly string[];
  variants: readonly DemoVariant[];
  /** Refs of the maker's certificates that cover these goods. */
  certifications: readonly string[];
  picture: PictureSpec;
  /** What the picture shows, in Indonesian. */
  alt: string;
}

export interface DemoSeller {
  handle: string;
  /** Trade name: `Dapur Ibu Siti`. */
  name: string;
  /** How neighbours call the maker: `Ibu Siti`. */
  contact_name: string;
  legal_form: LegalForm;
  /** Business identity number, 13 digits; the demo's begin 9999, which no office has issued. */
  nib: string;
  /** Kemendagri code: `36.03.07`. */
  kecamatan_code: string;
  kecamatan: string;
  /** Kemendagri code: `36.03.07.2001`. */
  village_code: string;
  village: string;
  postcode: string;
  /** Street and neighbourhood as printed on labels. */
  street: string;
  story: string;
  story_en: string;
  /** Year the business began. */
  since: number;
  /** `62800…`: shaped like a number, assigned to nobody. */
  whatsapp: string;
  status: SellerStatus;
  /** Why the shop is suspended; null otherwise. */
  status_reason: string | null;
  face: FaceSpec;
  certifications: readonly DemoCertification[];
  products: readonly DemoProduct[];
}
