import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";

import { listedVariant, listingWith } from "@/lib/testing/listing";

import { draftOf, emptyDraft, type Draft } from "../draft";
import { draftFromForm } from "../draft-form";
import type { Listing } from "../listing-schema";
import { ProductEditor, type EditorProps } from "./editor.island";

function markup(draft: Draft, listing: Listing | null, more: Partial<EditorProps> = {}): string {
  return renderToStaticMarkup(
    createElement(ProductEditor, {
      locale: "id",
      draft,
      listing,
      draftKey: "key-1",
      seller: { id: "sel_1", name: "Kriuk Siti", pending: false },
      today: "2026-11-24",
      problems: [],
      publishing: false,
      action: "/penjual/produk/baru?_action=sellerProducts.save",
      saveAddress: "/penjual/api/produk",
      pictureAddress: "/penjual/api/foto",
      loginHref: "/penjual/masuk",
      publishedHref: "/penjual/produk?hasil=productPublished",
      ...more,
    }),
  );
}

/** What a browser without a script would send. */
function fieldsOf(html: string): Map<string, string> {
  const text = (value: string) =>
    value
      .replaceAll("&#x27;", "'")
      .replaceAll("&quot;", '"')
      .replaceAll("&lt;", "<")
      .replaceAll("&amp;", "&");
  const attribute = (tag: string, name: string) =>
    text(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");
  const fields = new Map<string, string>();
  for (const [tag] of html.matchAll(/<input[^>]*>/g))
    fields.set(attribute(tag, "name"), attribute(tag, "value"));
  for (const [, tag = "", value = ""] of html.matchAll(/(<textarea[^>]*>)([^<]*)<\/textarea>/g)) {
    fields.set(attribute(tag, "name"), text(value));
  }
  for (const [, tag = "", options = ""] of html.matchAll(/(<select[^>]*>)(.*?)<\/select>/gs)) {
    const chosen = /<option[^>]*selected=""[^>]*>/.exec(options)?.[0] ?? "";
    fields.set(attribute(tag, "name"), attribute(chosen, "value"));
  }
  return fields;
}

test("without a script it is a form that sends back everything it shows", () => {
  const listing = listingWith({
    description: 'Anyaman "rapat" & ringan\nDua baris',
    keywords: ["caping", "topi"],
    cost: 40_000,
    variants: [
      listedVariant({ id: "v1", title: "Dewasa", sku: "TB-1" }),
      listedVariant({ id: "v2", title: "Anak", stock: 0, weight: null, price: null }),
    ],
  });
  for (const draft of [draftOf(listing), draftOf(listingWith()), emptyDraft("Kriuk Siti, Kronjo")]) {
    const html = markup(draft, draft.id === null ? null : listing);
    expect(html).toContain('method="post"');
    expect(html).toContain('type="file"');
    const fields = fieldsOf(html);
    expect(draftFromForm((name) => fields.get(name) ?? "")).toEqual(draft);
  }
});

test("fields follow the category; what another category asked for is kept", () => {
  const craft = markup(draftOf(listingWith()), listingWith());
  expect(craft).toContain("Bahan");
  expect(craft).not.toContain("Komposisi");
  const food = { ...draftOf(listingWith()), category: "makanan-ringan" };
  const html = markup(food, listingWith());
  expect(html).toContain("Komposisi");
  expect(html).toContain("sertifikat halal yang berlaku, izin edar yang berlaku");
  expect(fieldsOf(html).get("attributes.material")).toBe("Bambu apus");
});

test("what blocks publishing is listed, each reason leading to a field that is there", () => {
  const listing = listingWith({
    category_handle: "makanan-ringan",
    pictures: [],
    attributes: {},
    problems: [
      { code: "attribute_missing", field: "attributes.composition", message: "Isi komposisi." },
      { code: "price_missing", field: "variants", message: "Isi harga." },
      { code: "picture_missing", field: "pictures", message: "Tambahkan foto." },
      { code: "obligation_unmet", field: "certifications", message: "…" },
    ],
  });
  const html = markup(draftOf(listing), listing, { publishing: true });
  const summary = /<section class="error-summary".*?<\/section>/s.exec(html)?.[0] ?? "";
  const targets = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
  expect(targets).toHaveLength(5);
  for (const id of targets) expect(html).toContain(`id="${id ?? ""}"`);
  expect(summary).toContain("Isi komposisi.");
});

test("published goods have changes to save and nothing to publish; drafts the other way round", () => {
  const published = listingWith({ status: "published" });
  expect(markup(draftOf(published), published)).toContain("Simpan perubahan");
  expect(markup(draftOf(published), published)).not.toContain(">Terbitkan<");
  expect(markup(emptyDraft(""), null)).toContain(">Terbitkan<");
});
