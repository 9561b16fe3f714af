import sharp from "sharp";

import { aCertification, aProduct, aSeller, daysFromToday } from "@/lib/testing/documents";

import { letterLine, lineWidth, wrap } from "./lettering.server";
import { renderShareImage, renderSiteImage } from "./og-image.server";
import { productShareCard, sellerShareCard } from "./share-card";
import { shareResponse } from "./share-response.server";

const today = daysFromToday(0);
const WHATSAPP_LIMIT = 300_000;

/** A picture of one colour, as an upload would be. */
const plainPicture = (background: string) =>
  sharp({ create: { width: 600, height: 600, channels: 3, background } })
    .webp()
    .toBuffer();

async function expectShareable(jpeg: Buffer): Promise<void> {
  const { format, width, height } = await sharp(jpeg).metadata();
  expect({ format, width, height }).toEqual({ format: "jpeg", width: 1200, height: 630 });
  expect(jpeg.length).toBeLessThan(WHATSAPP_LIMIT);
}

/** The colour of one pixel, to see that something is where it belongs. */
async function pixel(jpeg: Buffer, left: number, top: number): Promise<number[]> {
  const region = await sharp(jpeg).extract({ left, top, width: 1, height: 1 }).raw().toBuffer();
  return [...region];
}

describe("share pictures", { timeout: 60_000 }, () => {
  it("show a product's own picture in the square that WhatsApp keeps", async () => {
    const product = aProduct({ title: "Keripik Singkong Balado Pedas Manis Asli Kronjo 200 g" });
    const jpeg = await renderShareImage(productShareCard(product, today), {
      main: await plainPicture("#00a0ff"),
      face: await plainPicture("#ff0080"),
    });
    await expectShareable(jpeg);
    const [red, green, blue] = (await pixel(jpeg, 600, 200)) as [number, number, number];
    expect(red).toBeLessThan(40);
    expect(green).toBeGreaterThan(130);
    expect(blue).toBeGreaterThan(220);
    const face = (await pixel(jpeg, 180, 132)) as [number, number, number];
    expect(face[0]).toBeGreaterThan(220);
    expect(face[1]).toBeLessThan(40);
  });

  it("change when a certificate is no longer in force", async () => {
    const product = aProduct({ certifications: [aCertification({ kind: "pirt", expires_on: today })] });
    const pictures = { main: await plainPicture("#cccccc") };
    const before = await renderShareImage(productShareCard(product, today), pictures);
    const after = await renderShareImage(productShareCard(product, daysFromToday(1)), pictures);
    expect(before.equals(after)).toBe(false);
    // Enamel of the P-IRT plate, then bare paper.
    expect((await pixel(before, 1150, 130))[2]).toBeLessThan(160);
    expect((await pixel(after, 1150, 130))[2]).toBeGreaterThan(200);
  });

  it("survive missing and broken pictures and letters the font has not", async () => {
    const product = aProduct({ title: "Kopi ☕ 漢字 Żółty " + "sangatpanjangsekali".repeat(12) });
    const card = productShareCard(product, today);
    await expectShareable(await renderShareImage(card, { main: null }));
    await expectShareable(
      await renderShareImage(card, { main: Buffer.from("no picture"), face: Buffer.from("x") }),
    );
  });

  it("stay light enough for WhatsApp with the grainiest photograph", async () => {
    const noise = await sharp({
      create: {
        width: 900,
        height: 900,
        channels: 3,
        background: "#888888",
        noise: { type: "gaussian", mean: 128, sigma: 60 },
      },
    })
      .png()
      .toBuffer();
    await expectShareable(await renderShareImage(productShareCard(aProduct(), today), { main: noise }));
  });

  it("exist for makers and for the shop", async () => {
    const maker = aSeller({ certifications: [aCertification(), aCertification({ kind: "pirt" })] });
    await expectShareable(await renderShareImage(sellerShareCard(maker, today), { main: null }));
    await expectShareable(await renderSiteImage());
  });
});

describe("how long a share picture is kept", () => {
  const kept = (certifications: ReturnType<typeof aCertification>[], now: string) => {
    const set = vi.fn();
    shareResponse(
      { cache: { set }, locals: { today: now } } as unknown as Parameters<typeof shareResponse>[0],
      Buffer.from("x"),
      { tags: ["product:1"], documents: [{ certifications }] },
    );
    return set.mock.calls[0]?.[0] as { maxAge: number; tags: string[] };
  };

  it("is an hour at most", () => {
    const { maxAge, tags } = kept([aCertification()], today);
    expect(maxAge).toBeLessThanOrEqual(3600);
    expect(tags).toEqual(["product:1"]);
  });

  it("is no time at all for a day that is over", () => {
    expect(kept([aCertification()], daysFromToday(-1)).maxAge).toBe(0);
  });
});

describe("lettering", () => {
  it("breaks text into even lines that fit", () => {
    const lines = wrap("Keripik Singkong Balado Kriuk Siti 200 g", 36, 590, 2);
    expect(lines.join(" ")).toBe("Keripik Singkong Balado Kriuk Siti 200 g");
    for (const line of lines) expect(lineWidth(line, 36)).toBeLessThanOrEqual(590);
    expect(lines[1]?.length).toBeGreaterThan(10);
  });

  it("ends what does not fit in an ellipsis", () => {
    const lines = wrap("kata ".repeat(60), 36, 400, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith("…")).toBe(true);
    expect(lineWidth(lines[1] ?? "", 36)).toBeLessThanOrEqual(400);
    expect(lineWidth(wrap("x".repeat(300), 36, 400, 1)[0] ?? "", 36)).toBeLessThanOrEqual(400);
  });

  it("leaves out letters it cannot draw and keeps the base of accented ones", () => {
    const style = { size: 20, fill: "#000" };
    expect(letterLine("漢Siti☕", 0, 0, style)).toBe(letterLine("Siti", 0, 0, style));
    expect(letterLine("Ńia", 0, 0, style)).toBe(letterLine("Nia", 0, 0, style));
  });
});
