import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Modules } from "@medusajs/framework/utils";
import sharp from "sharp";

import { backendSuite } from "../../testing/backend-suite";
import { ok } from "../../testing/http";

// Set before the suite loads Medusa's configuration, which reads it once.
const dataDir = mkdtempSync(join(tmpdir(), "gerai-routes-"));
process.env.DATA_DIR = dataDir;
afterAll(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

backendSuite(({ ground, client, container }) => {
  const admin = () => ground().admin;
  const anyone = (url: string, headers: Record<string, string> = {}) =>
    client.request({ method: "GET", url, headers, validateStatus: () => true }) as Promise<{
      status: number;
      data: unknown;
      headers: Record<string, string>;
    }>;

  function form(bytes: Buffer, name: string, type: string, field = "files"): FormData {
    const body = new FormData();
    body.append(field, new Blob([new Uint8Array(bytes)], { type }), name);
    return body;
  }

  it("takes a picture through Medusa's own route and serves it for ever", async () => {
    const picture = await sharp({ create: { width: 40, height: 30, channels: 3, background: "#2a7" } })
      .png()
      .toBuffer();
    const { files } = ok(await admin().post("/admin/uploads", form(picture, "daun.png", "image/png")));
    expect(files[0].url).toMatch(/^\/media\/[0-9a-f]{32}\.webp$/);
    const served = await anyone(files[0].url);
    expect(served.status).toBe(200);
    expect(served.headers).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
    });
    const again = await anyone(files[0].url, { "if-none-match": served.headers.etag ?? "" });
    expect(again.status).toBe(304);
  });

  it("answers 400 to everything that is no picture, and says why", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    const forms: [string, FormData, RegExp][] = [
      ["an SVG under a picture's name", form(Buffer.from(svg), "logo.png", "image/png"), /bukan foto/],
      ["HTML", form(Buffer.from("<script>alert(1)</script>"), "a.html", "text/html"), /bukan foto/],
      ["an empty file", form(Buffer.alloc(0), "kosong.jpg", "image/jpeg"), /kosong/],
      ["another field", form(Buffer.from("x"), "a.png", "image/png", "berkas"), /"files"/],
    ];
    for (const [what, body, words] of forms) {
      const { status, data } = await admin().post("/admin/uploads", body);
      expect([what, status]).toEqual([what, 400]);
      expect(data.message).toMatch(words);
    }
  });

  it("answers 400 to broken forms", async () => {
    const head = '--x\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\n\r\n';
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    for (const body of [`${head}abc`, "hello", `${head}abc\r\n--x--`.replace("files", "berkas")]) {
      const { status } = await admin().post("/admin/uploads", body, { headers });
      expect([body, status]).toEqual([body, 400]);
    }
    const { status } = await admin().post("/admin/uploads", "hello", {
      headers: { "content-type": "multipart/form-data" },
    });
    expect(status).toBe(400);
  });

  it("answers 404 to every other name, and lets nobody keep the answer", async () => {
    const names = [
      "..%2f..%2fsecrets.json",
      "%2e%2e",
      `${"0".repeat(32)}.webp`,
      `${"0".repeat(31)}z.webp`,
      `${"0".repeat(32)}.svg`,
      "a%00b",
    ];
    for (const name of names) {
      const { status, headers } = await anyone(`/media/${name}`);
      expect([name, status]).toEqual([name, 404]);
      expect(headers["cache-control"] ?? "").not.toContain("immutable");
    }
  });

  it("streams a private file to operators only", async () => {
    const [file] = await container()
      .resolve(Modules.FILE)
      .createFiles([
        {
          filename: "sertifikat.pdf",
          mimeType: "application/pdf",
          content: "%PDF-1.7 rahasia",
          access: "private",
        },
      ]);
    const url = file?.url ?? "";
    expect(url).toMatch(/^\/admin\/private-files\/private-[0-9a-f]{32}\.pdf$/);
    expect((await anyone(url)).status).toBe(401);
    expect((await anyone(url.replace("/admin/private-files/", "/media/"))).status).toBe(404);
    const opened = (await admin().get(url)) as unknown as {
      status: number;
      data: string;
      headers: Record<string, string>;
    };
    expect(opened.status).toBe(200);
    expect(opened.data).toBe("%PDF-1.7 rahasia");
    expect(opened.headers).toMatchObject({
      "content-type": "application/pdf",
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    });
    expect(opened.headers["content-disposition"]).toMatch(/^inline/);
    expect((await admin().get("/admin/private-files/..%2f..%2fsecrets.json")).status).toBe(404);
  });
});
