import { makePdf } from "../../../pdf/make-pdf";
import { readPdf } from "../../../testing/read-pdf";
import { drawPoster, type Poster } from "./draw-poster";

const shop: Poster = {
  name: "Dapur Ibu Siti",
  contactName: "Ibu Siti",
  kecamatan: "Kronjo",
  url: "https://gerai.example/toko/dapur-ibu-siti",
};

const print = async (size: "A4" | "A6", poster: Poster) =>
  await makePdf({ size, title: "Poster", createdAt: new Date("2026-11-24T00:00:00Z") }, (page) => {
    drawPoster(page, poster);
  });

test.each([
  ["A4", 595, 842],
  ["A6", 298, 420],
] as const)("%s is one sheet with name, place and what to do", async (size, width, height) => {
  const pages = readPdf(await print(size, shop));
  expect(pages).toHaveLength(1);
  expect(Math.round(pages[0]?.width ?? 0)).toBe(width);
  expect(Math.round(pages[0]?.height ?? 0)).toBe(height);
  for (const words of [
    "Dapur Ibu Siti",
    "Kronjo",
    "Pindai untuk belanja",
    "gerai.example/toko/dapur-ibu-siti",
  ]) {
    expect(pages[0]?.text).toContain(words);
  }
});

test("the longest name stays inside the band", async () => {
  const name = "Kelompok Usaha Bersama Perajin Anyaman Bambu Mekar Jaya Sejahtera Abadi ".repeat(3);
  const [page] = readPdf(await print("A6", { ...shop, name }));
  const below = (page?.words ?? []).filter(
    ({ text }) => text.includes("Kelompok") || text.includes("Kronjo"),
  );
  expect(below.length).toBeGreaterThan(1);
  for (const { y } of below) expect(y).toBeLessThan(125);
  expect(page?.text).toContain("…");
});

test("the same shop gives the same bytes", async () => {
  expect((await print("A4", shop)).equals(await print("A4", shop))).toBe(true);
});
