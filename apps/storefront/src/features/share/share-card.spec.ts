import { aCertification, aProduct, aSeller, daysFromToday } from "@/lib/testing/documents";

import { productShareCard, sellerShareCard, shareBadges } from "./share-card";

const today = daysFromToday(0);

describe("the badges of a share picture", () => {
  it("are those in force on the day, one of each family, with number and check", () => {
    const product = aProduct({
      certifications: [
        aCertification({ kind: "bpom_food", number_display: "MD 99 01", checked_on: "2026-11-12" }),
        aCertification({ kind: "halal", number_display: "ID99 11", check_method: null }),
        aCertification({ kind: "halal", number_display: "ID99 12" }),
        aCertification({ kind: "pirt", expires_on: daysFromToday(-1) }),
      ],
    });
    expect(shareBadges(product, today)).toEqual([
      { badge: "halal", word: "Halal", number: "ID99 11", checked: [] },
      {
        badge: "bpom",
        word: "BPOM",
        number: "MD 99 01",
        checked: ["Nomor dicek di situs BPOM", "pada 12 November 2026"],
      },
    ]);
  });

  it("are gone the day after the certificate ended, and when it was revoked", () => {
    const lastDay = aProduct({ certifications: [aCertification({ kind: "pirt", expires_on: today })] });
    expect(shareBadges(lastDay, today)).toHaveLength(1);
    expect(shareBadges(lastDay, daysFromToday(1))).toEqual([]);
    const revoked = aProduct({ certifications: [aCertification({ status: "revoked" })] });
    expect(shareBadges(revoked, today)).toEqual([]);
  });
});

describe("a product", () => {
  it("says price, content and maker", () => {
    const maker = aSeller({ contact_name: "Ibu Siti", kecamatan: "Kronjo" });
    const product = aProduct(
      { title: "Keripik Balado", net_content: "200 g", price_min: 18_000, price_max: 18_000 },
      maker,
    );
    expect(productShareCard(product, today)).toMatchObject({
      title: "Keripik Balado",
      price: { amount: "Rp18.000", after: "200 g" },
      lines: [],
      left: { heading: "Dibuat oleh", name: "Ibu Siti", lines: ["Kecamatan Kronjo", "Kabupaten Tangerang"] },
    });
  });

  it("says `mulai` for several prices and the content once", () => {
    const product = aProduct({
      title: "Keripik Balado 200 g",
      net_content: "200 g",
      price_min: 18_000,
      price_max: 40_000,
    });
    expect(productShareCard(product, today).price).toEqual({ before: "mulai", amount: "Rp18.000" });
  });

  it("has no price while it may not be sold", () => {
    const card = productShareCard(aProduct({ certifications: [] }), today);
    expect(card.price).toBeUndefined();
    expect(card.lines).toEqual(["Produk ini belum bisa dibeli"]);
    expect(card.badges).toEqual([]);
  });
});

it("tells of a maker in the first sentence of the story", () => {
  const card = sellerShareCard(
    aSeller({
      name: "Dapur Ibu Siti",
      contact_name: "Ibu Siti",
      kecamatan: "Kronjo",
      village: "Kronjo",
      story: "Menggoreng keripik sejak 2011, 12.5 kilo sekali goreng. Dibantu dua tetangga.",
      product_count: 6,
      since: 2011,
    }),
    today,
  );
  expect(card).toMatchObject({
    title: "Dapur Ibu Siti",
    lines: ["Ibu Siti, Kecamatan Kronjo", "Menggoreng keripik sejak 2011, 12.5 kilo sekali goreng."],
    left: {
      heading: "Membuat sejak 2011",
      name: "6 produk",
      lines: ["Kecamatan Kronjo", "Kabupaten Tangerang"],
    },
  });
});
