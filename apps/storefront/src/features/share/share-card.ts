import {
  formatLegalDate,
  formatRupiah,
  type Badge,
  type LegalDate,
  type ProductDocument,
  type SellerDocument,
} from "@gerai/contracts";

import { words } from "@/i18n";
import { badgesInForce, isListed, type CertificationInForce } from "@/lib/read-model/validity";

/** A badge as the share picture shows it: word, number in groups, who checked it when. */
export interface ShareBadge {
  badge: Badge;
  word: string;
  /** The number in the groups in which people read it. */
  number: string;
  /** Empty when nobody has checked the number. */
  checked: readonly string[];
}

/** What a share picture says: plain data, no addresses. The words are Indonesian, the shop's own language. */
export interface ShareCard {
  title: string;
  /** Large under the title: the price. */
  price?: { before?: string; amount: string; after?: string };
  /** Small lines under the title. */
  lines: readonly string[];
  /** Beside the picture: who makes it, or what the maker makes. */
  left: { heading: string; name: string; lines: readonly string[]; face: boolean };
  badges: readonly ShareBadge[];
  /** Instead of badges, for goods that need no number. */
  plain: string;
  /** Marks invented goods. */
  isDemo: boolean;
}

const t = words("id");

/** Never more plates than fit beside the picture. */
const MOST_BADGES = 3;

function shareBadge(certification: CertificationInForce): ShareBadge {
  const { badge, kind, number_display, checked_on, check_method } = certification;
  const checked =
    checked_on === null || check_method === null
      ? []
      : [t.badge.checked[check_method](t.badge.site[kind]), t.badge.checkedOn(formatLegalDate(checked_on))];
  return { badge, word: t.badge.name[badge], number: number_display, checked };
}

/** The badges in force on a day, one of each family, judged from the certificates themselves. */
export function shareBadges(
  document: Pick<ProductDocument, "certifications">,
  today: LegalDate,
): ShareBadge[] {
  const inForce = badgesInForce(document, today);
  const first = inForce.filter(
    ({ badge }, index) => inForce.findIndex((other) => other.badge === badge) === index,
  );
  return first.slice(0, MOST_BADGES).map(shareBadge);
}

/** Many titles already end in the net content. */
function saysContent({ title, net_content }: ProductDocument): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/\s+/g, "");
  return plain(title).includes(plain(net_content));
}

/** What the share picture of a product says on a day. */
export function productShareCard(product: ProductDocument, today: LegalDate): ShareCard {
  const { seller, price_min, price_max } = product;
  const forSale = isListed(product, today);
  return {
    title: product.title,
    ...(forSale
      ? {
          price: {
            ...(price_max > price_min ? { before: t.product.from } : {}),
            amount: formatRupiah(price_min),
            ...(saysContent(product) ? {} : { after: product.net_content }),
          },
        }
      : {}),
    lines: forSale ? [] : [t.product.notForSale.title],
    left: {
      heading: t.product.madeBy,
      name: seller.contact_name,
      lines: [`Kecamatan ${seller.kecamatan}`, "Kabupaten Tangerang"],
      face: true,
    },
    badges: shareBadges(product, today),
    plain: product.category,
    isDemo: product.is_demo,
  };
}

/** The first sentence of a text. */
function firstSentence(text: string): string {
  const clean = text.replace(/\s+/g, " ").trim();
  return /^.*?[.!?](?=\s|$)/.exec(clean)?.[0] ?? clean;
}

/** What the share picture of a maker says on a day. */
export function sellerShareCard(seller: SellerDocument, today: LegalDate): ShareCard {
  return {
    title: seller.name,
    lines: [`${seller.contact_name}, Kecamatan ${seller.kecamatan}`, firstSentence(seller.story)],
    left: {
      heading: seller.since === null ? "" : t.seller.since(String(seller.since)),
      name: seller.product_count > 0 ? t.seller.directory.goods(String(seller.product_count)) : "",
      lines: [
        ...(seller.village === null || seller.village === seller.kecamatan ? [] : [seller.village]),
        `Kecamatan ${seller.kecamatan}`,
        "Kabupaten Tangerang",
      ],
      face: false,
    },
    badges: shareBadges(seller, today),
    plain: t.home.heading,
    isDemo: seller.is_demo,
  };
}
