import {
  CERTIFICATION_KIND_INFO,
  legalDateOfDay,
  NO_END,
  takesOrders,
  type CertificationSummary,
  type LegalDate,
  type ProductDocument,
  type SellerDocument,
} from "@gerai/contracts";

import { inLocale, words, type Locale } from "../../i18n/index.ts";
import { badgesInForce, isListed } from "../../lib/read-model/validity.ts";
import { paths } from "../../paths.ts";

/** A schema.org node. */
export type JsonLd = { "@type": string } & Readonly<Record<string, unknown>>;

/** What the builders need to know of the page they describe. */
export interface SeoContext {
  locale: Locale;
  today: LegalDate;
  /** Makes a root-relative address absolute (`absoluteUrl` of `lib/site.server`). */
  absolute: (path: string) => string;
}

/**
 * JSON for a `<script type="application/ld+json">`: a data block, which a Content-Security-Policy lets pass
 * because it is never run. `<` is escaped, so that no text can end the block.
 */
export function serialiseJsonLd(nodes: readonly JsonLd[]): string {
  return JSON.stringify({ "@context": "https://schema.org", "@graph": nodes })
    .replaceAll("<", "\\u003c")
    .replaceAll("\u2028", "\\u2028")
    .replaceAll("\u2029", "\\u2029");
}

/** A product with its offer and the certificates in force today; only goods that may be bought are on offer. */
export function productJsonLd(product: ProductDocument, context: SeoContext): JsonLd {
  const { locale, today, absolute } = context;
  const to = paths(locale);
  const url = absolute(to.product(product.handle));
  const seller = {
    "@type": "Organization",
    name: product.seller.name,
    url: absolute(to.seller(product.seller.handle)),
  };
  const certifications = badgesInForce(product, today).map((each) => certificationJsonLd(each, context));
  return {
    "@type": "Product",
    "@id": `${url}#product`,
    name: inLocale(locale, product.title, product.title_en),
    description: inLocale(locale, product.description, product.description_en),
    url,
    ...(product.pictures.length > 0
      ? { image: product.pictures.map((picture) => absolute(picture.url)) }
      : {}),
    sku: product.variants[0]?.sku ?? product.id,
    category: inLocale(locale, product.category, product.category_en),
    brand: { "@type": "Brand", name: product.seller.name },
    manufacturer: seller,
    countryOfOrigin: "ID",
    ...(product.net_weight_g === null
      ? {}
      : { weight: { "@type": "QuantitativeValue", value: product.net_weight_g, unitCode: "GRM" } }),
    ...(product.material === null ? {} : { material: product.material }),
    ...(certifications.length > 0 ? { hasCertification: certifications } : {}),
    ...(isListed(product, today) ? { offers: offerJsonLd(product, url, seller, today) } : {}),
  };
}

function offerJsonLd(product: ProductDocument, url: string, seller: JsonLd, today: LegalDate): JsonLd {
  const available = product.in_stock && takesOrders(product.seller.holiday, today);
  const shared = {
    url,
    priceCurrency: "IDR",
    availability: `https://schema.org/${available ? "InStock" : "OutOfStock"}`,
    itemCondition: "https://schema.org/NewCondition",
    seller,
    // The day from which the goods may not be sold any more, unless their papers are renewed.
    ...(product.listed_until >= NO_END ? {} : { priceValidUntil: legalDateOfDay(product.listed_until) }),
  };
  if (product.price_min === product.price_max)
    return { "@type": "Offer", price: product.price_min, ...shared };
  return {
    "@type": "AggregateOffer",
    lowPrice: product.price_min,
    highPrice: product.price_max,
    offerCount: product.variants.length,
    ...shared,
  };
}

/** A certificate in force; who checked it stands on its own page. */
function certificationJsonLd(certification: CertificationSummary, { locale, absolute }: SeoContext): JsonLd {
  return {
    "@type": "Certification",
    name: CERTIFICATION_KIND_INFO[certification.kind].label,
    certificationIdentification: certification.number,
    certificationStatus: "https://schema.org/CertificationActive",
    issuedBy: { "@type": "Organization", name: certification.issuer },
    url: absolute(paths(locale).certification(certification.id)),
    ...(certification.issued_on === null ? {} : { validFrom: certification.issued_on }),
    ...(certification.expires_on === null ? {} : { expires: certification.expires_on }),
  };
}

/** A maker. */
export function sellerJsonLd(seller: SellerDocument, context: SeoContext): JsonLd {
  const { locale, today, absolute } = context;
  const url = absolute(paths(locale).seller(seller.handle));
  const certifications = badgesInForce(seller, today).map((each) => certificationJsonLd(each, context));
  return {
    "@type": "Organization",
    "@id": `${url}#maker`,
    name: seller.name,
    url,
    description: inLocale(locale, seller.story, seller.story_en),
    ...(seller.photo === null ? {} : { image: absolute(seller.photo) }),
    ...(seller.since === null ? {} : { foundingDate: String(seller.since) }),
    address: {
      "@type": "PostalAddress",
      addressLocality: [seller.village, seller.kecamatan].filter(Boolean).join(", "),
      addressRegion: "Kabupaten Tangerang, Banten",
      addressCountry: "ID",
    },
    ...(certifications.length > 0 ? { hasCertification: certifications } : {}),
  };
}

/** The shop itself, with the search that engines may offer; for the home page. */
export function siteJsonLd({ locale, absolute }: SeoContext): JsonLd[] {
  const to = paths(locale);
  const name = words(locale).system.siteName;
  const home = absolute(to.home());
  const organization = {
    "@type": "Organization",
    "@id": `${absolute("/")}#organization`,
    name,
    url: absolute("/"),
  };
  return [
    organization,
    {
      "@type": "WebSite",
      "@id": `${home}#website`,
      name,
      url: home,
      inLanguage: locale,
      publisher: { "@id": organization["@id"] },
      potentialAction: {
        "@type": "SearchAction",
        target: { "@type": "EntryPoint", urlTemplate: `${absolute(to.search())}?q={search_term_string}` },
        "query-input": "required name=search_term_string",
      },
    },
  ];
}

/** The way from home to a page; the last step is the page itself. */
export function breadcrumbJsonLd(
  steps: readonly { name: string; path: string }[],
  { absolute }: Pick<SeoContext, "absolute">,
): JsonLd {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}
