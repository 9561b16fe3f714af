import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";

import sharp from "sharp";

import { FileLocalMediaService } from "./service";

let folder: string;
let files: FileLocalMediaService;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "gerai-files-"));
  files = new FileLocalMediaService({}, { data_dir: folder });
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const upload = (bytes: Buffer, name: string, mimeType: string, access: "public" | "private" = "public") =>
  files.upload({ filename: name, mimeType, content: bytes.toString("base64"), access });
const blank = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#c0392b" } });
const stored = (key: string) => readFile(join(folder, "uploads", "public", key));

describe("public pictures", () => {
  it("become WebP, upright, at most 1600 px, without the place where they were taken", async () => {
    const photo = await blank(2400, 1200)
      .withExif({ IFD0: { Make: "Phone" }, IFD3: { GPSLatitudeRef: "S", GPSLatitude: "6/1 10/1 0/1" } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const { key, url } = await upload(photo, "foto rumah.JPG", "image/jpeg");
    expect(url).toBe(`/media/${key}`);
    expect(key).toMatch(/^[0-9a-f]{32}\.webp$/);
    const { format, width, height, exif, orientation } = await sharp(await stored(key)).metadata();
    expect({ format, width, height, exif, orientation }).toEqual({
      format: "webp",
      width: 800,
      height: 1600,
    });
  });

  it("are stored once when they are the same", async () => {
    const photo = await blank(300, 300).png().toBuffer();
    const [first, second] = [
      await upload(photo, "a.png", "image/png"),
      await upload(photo, "b.png", "image/png"),
    ];
    expect(second.key).toBe(first.key);
    expect(await readdir(join(folder, "uploads", "public"))).toEqual([first.key]);
  });

  it("are kept as they are when the project wrote them itself", async () => {
    const own = await blank(800, 800).webp().toBuffer();
    const { key } = await upload(own, "own.webp", "image/webp");
    expect((await stored(key)).equals(own)).toBe(true);
  });

  it("are encoded anew when bytes hide behind their end", async () => {
    const own = await blank(800, 800).webp().toBuffer();
    const { key } = await upload(Buffer.concat([own, Buffer.from("<script>")]), "own.webp", "image/webp");
    expect((await stored(key)).includes("<script>")).toBe(false);
  });

  it("survive the deletion of one row that shows them", async () => {
    const { key } = await upload(await blank(50, 50).png().toBuffer(), "a.png", "image/png");
    await files.delete({ fileKey: key });
    expect((await stored(key)).length).toBeGreaterThan(0);
  });
});

describe("refusals", () => {
  it.each([
    [
      "an SVG",
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
      /bukan foto/,
    ],
    ["HTML called a picture", Buffer.from("<!doctype html><p>"), /bukan foto/],
    ["a PDF", Buffer.from("%PDF-1.7 ..."), /bukan foto/],
    ["nothing", Buffer.alloc(0), /kosong/],
    ["a picture cut short", Buffer.from("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR", "latin1"), /rusak/],
    ["more than 10 MB", Buffer.alloc(10 * 1024 * 1024 + 1, 0xff), /terlalu besar/],
  ])("name what is wrong with %s, as a 400", async (_, bytes, words) => {
    await expect(upload(bytes, "foto.png", "image/png")).rejects.toMatchObject({
      type: "invalid_data",
      message: expect.stringMatching(words) as string,
    });
    await expect(readdir(join(folder, "uploads", "public"))).rejects.toThrow("ENOENT");
  });

  it("hold for a small file that unfolds into too many pixels", async () => {
    const bomb = await sharp({ create: { width: 7200, height: 7200, channels: 3, background: "#000" } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(10 * 1024 * 1024);
    await expect(upload(bomb, "hitam.png", "image/png")).rejects.toThrow(/piksel/);
  });
});

describe("private files", () => {
  it("get a name nobody can guess, no public address, and are readable by their owner only", async () => {
    const { key, url } = await upload(
      Buffer.from("%PDF-1.7"),
      "sertifikat.pdf",
      "application/pdf",
      "private",
    );
    expect(key).toMatch(/^private-[0-9a-f]{32}\.pdf$/);
    expect(url).toBe(`/admin/private-files/${key}`);
    const path = join(folder, "uploads", "private", key);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect((await files.getAsBuffer({ fileKey: key })).toString()).toBe("%PDF-1.7");
    await files.delete({ fileKey: key });
    await expect(files.getAsBuffer({ fileKey: key })).rejects.toMatchObject({ type: "not_found" });
  });

  it("take the stream of an export", async () => {
    const { writeStream, promise, fileKey } = await files.getUploadStream({
      filename: "produk.csv",
      mimeType: "text/csv",
    });
    writeStream.end("handle;title\n");
    await promise;
    const stream = await files.getDownloadStream({ fileKey });
    expect((await buffer(stream)).toString()).toBe("handle;title\n");
  });

  it.each(["../secrets.json", "private-../../x", "/etc/passwd", "private-zz.pdf", ""])(
    "are never looked up by a path like %j",
    async (fileKey) => {
      await expect(files.getAsBuffer({ fileKey })).rejects.toMatchObject({ type: "not_found" });
    },
  );
});
