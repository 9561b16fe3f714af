import { aCertification, aProduct, aSeller, daysFromToday } from "../../lib/testing/documents.ts";
import {
  breadcrumbJsonLd,
  productJsonLd,
  sellerJsonLd,
  serialiseJsonLd,
  siteJsonLd,
  type SeoContext,
} from "./json-ld.ts";
import { sitemapIndexXml, sitemapXml } from "./sitemap.ts";

const context: SeoContext = {
  locale: "id",
  today: daysFromToday(0),
  absolute: (path) => `https://gerai.example${path}`,
};

describe("serialiseJsonLd", () => {
  it("cannot be ended by a text in it, and reads back as it was", () => {
    const name = "</script><script>alert(1)</script><!-- \u2028 & 'x'";
    const json = serialiseJsonLd([{ "@type": "Thing", name }]);
    expect(json).not.toMatch(/[<\u2028]/);
    expect(JSON.parse(json)).toEqual({
      "@context": "https://schema.org",
      "@graph": [{ "@type": "Thing", name }],
    });
  });
});

describe("productJsonLd", () => {
  it("offers goods with the certificates in force, and no other", () => {
    const halal = aCertification();
    const pirt = aCertification({ kind: "pirt", expires_on: daysFromToday(30) });
    const expired = aCertification({ kind: "pirt", expires_on: daysFromToday(-1) });
    const product = aProduct({
      handle: "keripik",
      certifications: [halal, pirt, expired],
      pictures: [{ url: "/media/0123456789abcdef.webp", alt: "" }],
    });
    const node = productJsonLd(product, context);
    expect(node).toMatchObject({
      "@type": "Product",
      url: "https://gerai.example/produk/keripik",
      image: ["https://gerai.example/media/0123456789abcdef.webp"],
      offers: {
        "@type": "Offer",
        price: 18_000,
        priceCurrency: "IDR",
        availability: "https://schema.org/InStock",
        priceValidUntil: daysFromToday(30),
      },
      hasCertification: [
        { name: "Halal", certificationIdentification: halal.number, issuedBy: { name: "BPJPH" } },
        {
          name: "P-IRT",
          certificationIdentification: pirt.number,
          issuedBy: { name: pirt.issuer },
          expires: daysFromToday(30),
        },
      ],
    });
  });

  it("offers nothing that may not be sold, and names no certificate that is not in force", () => {
    const node = productJsonLd(
      aProduct({ certifications: [aCertification({ status: "revoked" })] }),
      context,
    );
    expect(node).not.toHaveProperty("offers");
    expect(node).not.toHaveProperty("hasCertification");
  });

  it("gives a range for several prices, and English where there is some", () => {
    const product = aProduct({ price_min: 18_000, price_max: 34_000, in_stock: false });
    const node = productJsonLd(product, { ...context, locale: "en" });
    expect(node).toMatchObject({
      name: "Spicy Cassava Crisps",
      offers: {
        "@type": "AggregateOffer",
        lowPrice: 18_000,
        highPrice: 34_000,
        availability: "https://schema.org/OutOfStock",
      },
    });
    expect(String(node.url)).toContain("/en/produk/");
    expect(productJsonLd(aProduct({ title_en: null }), { ...context, locale: "en" }).name).toBe(
      "Keripik Singkong Balado",
    );
  });
});

it("describes maker, site and the way to a page", () => {
  expect(sellerJsonLd(aSeller({ since: 2017 }), context)).toMatchObject({
    "@type": "Organization",
    foundingDate: "2017",
  });
  expect(siteJsonLd(context)[1]).toMatchObject({
    potentialAction: { target: { urlTemplate: "https://gerai.example/cari?q={search_term_string}" } },
  });
  expect(
    breadcrumbJsonLd(
      [
        { name: "Beranda", path: "/" },
        { name: "Madu", path: "/kategori/madu" },
      ],
      context,
    ),
  ).toMatchObject({
    itemListElement: [
      { position: 1, item: "https://gerai.example/" },
      { position: 2, name: "Madu" },
    ],
  });
});

describe("sitemaps", () => {
  it("name both languages of a page and escape what XML does not take", () => {
    const xml = sitemapXml([{ path: "/produk/a&b", lastModified: new Date(0) }], context.absolute);
    expect(xml.match(/<url>/g)).toHaveLength(2);
    expect(xml).toContain(
      "<loc>https://gerai.example/en/produk/a&amp;b</loc><lastmod>1970-01-01T00:00:00.000Z</lastmod>",
    );
    expect(xml).toContain('hreflang="x-default" href="https://gerai.example/produk/a&amp;b"');
    expect(sitemapIndexXml(["/sitemap-halaman.xml"], context.absolute)).toContain(
      "<sitemap><loc>https://gerai.example/sitemap-halaman.xml</loc></sitemap>",
    );
  });
});
