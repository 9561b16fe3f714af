import { readPdf } from "../testing/read-pdf";
import { makePdf } from "./make-pdf";
import { printable } from "./printable";
import type { Sheet } from "./sheet";

const at = new Date("2026-11-24T08:00:00Z");
const paper = (draw: (page: Sheet) => void, size: "A4" | "A6" = "A6") =>
  makePdf({ size, title: "Uji", createdAt: at }, draw);

test("the paper has its size, its words can be read back, and the same input gives the same bytes", async () => {
  const draw = (page: Sheet) => {
    page.text("Sambal Bawang — Rp 18.000", { x: 20, y: 30, width: 250, size: 12, bold: true });
    page.text("Keripik “renyah”, 2 × 100 g", { x: 20, y: 60, width: 250 });
    page.rule(20, 80, 100);
  };
  const bytes = await paper(draw);
  const [page, ...more] = readPdf(bytes);
  expect(more).toEqual([]);
  expect([page?.width, page?.height]).toEqual([297.64, 419.53]);
  expect(page?.text).toBe("Sambal Bawang — Rp 18.000\nKeripik “renyah”, 2 × 100 g");
  expect(page?.words[0]).toMatchObject({ x: 20, size: 12 });
  expect((await paper(draw)).equals(bytes)).toBe(true);
  const [large] = readPdf(await paper(draw, "A4"));
  expect([large?.width, large?.height]).toEqual([595.28, 841.89]);
});

test("long words wrap within their width and stay on the page, measured as they are drawn", async () => {
  const long = `Jl. ${"Raya Serang Kilometer Dua Puluh ".repeat(6)} ${"x".repeat(120)}`;
  let below = 0;
  let measured = 0;
  const [page] = readPdf(
    await paper((sheet) => {
      measured = sheet.measure(long, 200);
      below = sheet.text(long, { x: 30, y: 40, width: 200 });
    }),
  );
  expect(below).toBeCloseTo(40 + measured, 5);
  expect(page?.words.length).toBeGreaterThan(5);
  expect(page?.text.replaceAll("\n", "").replaceAll(" ", "")).toBe(long.replaceAll(" ", ""));
  expect(Math.max(...(page?.words ?? []).map((line) => line.y))).toBeLessThan(below);
});

test("lines beyond the limit are cut off visibly; right and centre end where they should", async () => {
  const [page] = readPdf(
    await paper((sheet) => {
      sheet.text("satu dua tiga empat lima enam tujuh delapan", { x: 0, y: 0, width: 60, maxLines: 2 });
      sheet.text("kanan", { x: 0, y: 100, width: 200, align: "right" });
      sheet.text("tengah", { x: 0, y: 120, width: 200, align: "center" });
    }),
  );
  expect(page?.words[1]?.text).toMatch(/…$/);
  const [right, centre] = [page?.words[2], page?.words[3]];
  expect(right?.x).toBeGreaterThan(150);
  expect(centre?.x).toBeGreaterThan(70);
  expect(centre?.x).toBeLessThan(100);
});

test("further pages, and a code that is drawn as dark squares", async () => {
  const bytes = await paper((sheet) => {
    sheet.qr("https://gerai.example/pesanan", 10, 10, 100);
    sheet.nextPage();
    sheet.text("Halaman dua", { x: 10, y: 10, width: 100 });
  });
  expect(readPdf(bytes).map((page) => page.text)).toEqual(["", "Halaman dua"]);
});

test.each([
  ["Ibu Siti 🌶️ Sari", "Ibu Siti Sari"],
  ["Nguyễn Š", "Nguyen S"],
  ["小店 Toko", "?? Toko"],
  ["a\u0000b\u202ec", "abc"],
  ["Dua\nbaris\tini", "Dua\nbaris ini"],
])("what the font cannot draw is replaced: %j", (given, drawn) => {
  expect(printable(given)).toBe(drawn);
});
