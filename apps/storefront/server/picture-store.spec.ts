import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import sharp from "sharp";

import { PictureStore } from "./picture-store.ts";

const HASH = "0123456789abcdef0123456789abcdef";

describe("PictureStore", () => {
  let dataDir: string;
  let store: PictureStore;

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "pictures-"));
    await mkdir(join(dataDir, "uploads", "public"), { recursive: true });
    await mkdir(join(dataDir, "uploads", "private"), { recursive: true });
    store = new PictureStore(dataDir);
  });
  afterEach(() => rm(dataDir, { recursive: true }));

  async function upload(name: string, width: number): Promise<void> {
    const picture = sharp({ create: { width, height: width, channels: 3, background: "#17492F" } });
    await picture.toFile(join(dataDir, "uploads", "public", name));
  }

  it("finds what was uploaded, whatever its form", async () => {
    await upload(`${HASH}.jpg`, 600);
    expect(await store.find(`${HASH}.jpg`)).toBe(join(dataDir, "uploads", "public", `${HASH}.jpg`));
    expect(await store.find(`${HASH}.png`)).toBeUndefined();
  });

  it("makes each width once, however many ask for it at the same time", async () => {
    await upload(`${HASH}.png`, 1200);
    const files = await Promise.all(Array.from({ length: 20 }, () => store.find(`${HASH}-480.webp`)));
    expect(new Set(files).size).toBe(1);
    expect(await readdir(join(dataDir, "media-cache"))).toEqual([`${HASH}-480.webp`]);
    expect(await sharp(await readFile(files[0] ?? "")).metadata()).toMatchObject({
      format: "webp",
      width: 480,
    });
    // Kept on disk: found again after the original is gone and by another process.
    await rm(join(dataDir, "uploads", "public", `${HASH}.png`));
    expect(await new PictureStore(dataDir).find(`${HASH}-480.webp`)).toBe(files[0]);
  });

  it("makes a busy photo as light as a page can afford", async () => {
    const noise = { width: 1200, height: 1200, channels: 3 as const };
    const photo = sharp({
      create: { ...noise, background: "#888", noise: { type: "gaussian", mean: 128, sigma: 60 } },
    });
    await photo
      .blur(2)
      .jpeg({ quality: 95 })
      .toFile(join(dataDir, "uploads", "public", `${HASH}.jpg`));
    const size = async (width: number) =>
      (await readFile((await store.find(`${HASH}-${width}.webp`)) ?? "")).length;
    const untamed = await sharp(join(dataDir, "uploads", "public", `${HASH}.jpg`))
      .resize(960)
      .webp({ quality: 72 })
      .toBuffer();
    expect(untamed.length).toBeGreaterThan(45_000);
    expect(await size(960)).toBeLessThanOrEqual(45_000);
    expect(await size(480)).toBeLessThanOrEqual(24_000);
  });

  it("turns a photo the right way up, and keeps a transparent ground", async () => {
    const upload = join(dataDir, "uploads", "public", `${HASH}.png`);
    await sharp({ create: { width: 300, height: 200, channels: 4, background: "#17492f00" } })
      .withMetadata({ orientation: 6 })
      .png()
      .toFile(upload);
    const made = await sharp(await readFile((await store.find(`${HASH}-240.webp`)) ?? "")).metadata();
    expect(made).toMatchObject({ width: 200, height: 300, hasAlpha: true });
  });

  it("never enlarges", async () => {
    await upload(`${HASH}.webp`, 100);
    const file = await store.find(`${HASH}-960.webp`);
    expect(await sharp(await readFile(file ?? "")).metadata()).toMatchObject({ width: 100 });
  });

  it("knows only names of pictures", async () => {
    await writeFile(join(dataDir, "uploads", "private", `${HASH}.webp`), "secret");
    await writeFile(join(dataDir, "secrets.json"), "{}");
    await writeFile(join(dataDir, "uploads", "public", `${HASH}.svg`), "<svg/>");
    const names = [
      "",
      "../private/x.webp",
      `../private/${HASH}.webp`,
      "../../secrets.json",
      `${HASH}.svg`,
      `${HASH}-481.webp`,
      `${HASH}-480.jpg`,
      `${HASH}-480.webp.tmp`,
      `${HASH.toUpperCase()}.webp`,
      `${HASH}.webp/..`,
      "short.webp",
    ];
    for (const name of names) expect(await store.find(name), name).toBeUndefined();
  });

  it("fails on a file that is no picture, and leaves nothing behind", async () => {
    await writeFile(join(dataDir, "uploads", "public", `${HASH}.webp`), "no picture");
    await expect(store.find(`${HASH}-240.webp`)).rejects.toThrow();
    expect(await readdir(join(dataDir, "media-cache"))).toEqual([]);
  });
});
