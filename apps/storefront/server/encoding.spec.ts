import { brotliDecompressSync, gunzipSync } from "node:zlib";

import { Body } from "./body.ts";
import { isCompressible, negotiateEncoding } from "./encoding.ts";

describe("negotiateEncoding", () => {
  it("prefers Brotli, takes gzip, and heeds refusals", () => {
    expect(negotiateEncoding("gzip, deflate, br, zstd")).toBe("br");
    expect(negotiateEncoding("gzip;q=1.0, br;q=0")).toBe("gzip");
    expect(negotiateEncoding("GZIP")).toBe("gzip");
    expect(negotiateEncoding("*")).toBe("br");
    expect(negotiateEncoding("identity, *;q=0")).toBe("identity");
    expect(negotiateEncoding("deflate")).toBe("identity");
    expect(negotiateEncoding(undefined)).toBe("identity");
    expect(negotiateEncoding(";;;q=x,,br;q=abc")).toBe("identity");
  });
});

describe("Body", () => {
  const html = Buffer.from("<p>Keripik singkong balado</p>".repeat(200));

  it("compresses to what decompresses to itself, once per encoding", async () => {
    const body = new Body(html, "text/html; charset=utf-8");
    const [first, second] = await Promise.all([body.as("br"), body.as("br")]);
    expect(second.bytes).toBe(first.bytes);
    expect(brotliDecompressSync(first.bytes)).toEqual(html);
    expect(gunzipSync((await body.as("gzip")).bytes)).toEqual(html);
    expect(first.bytes.length).toBeLessThan(html.length / 10);
  });

  it("gets smaller when it is polished, and stays the same page", async () => {
    const varied = Buffer.from(Array.from({ length: 3000 }, (_, n) => `<p>keripik ${n * 7919}</p>`).join(""));
    const body = new Body(varied, "text/html");
    const { etag } = body;
    const quick = await body.as("br");
    expect(body.canPolish).toBe(true);
    await body.polish();
    const best = await body.as("br");
    expect(best.bytes.length).toBeLessThan(quick.bytes.length);
    expect(brotliDecompressSync(best.bytes)).toEqual(varied);
    expect(body.etag).toBe(etag);
    expect(body.canPolish).toBe(false);
    expect(new Body(varied, "image/webp").canPolish).toBe(false);
  });

  it("leaves pictures and crumbs as they are", async () => {
    expect(isCompressible("image/webp", 100_000)).toBe(false);
    expect(isCompressible("image/svg+xml", 100_000)).toBe(true);
    expect(await new Body(Buffer.from("<p>"), "text/html").as("br")).toMatchObject({ encoding: "identity" });
    expect(await new Body(html, undefined).as("br")).toMatchObject({ encoding: "identity" });
  });

  it("is named by its tag in any of the usual forms", () => {
    const body = new Body(html, "text/html");
    const strong = body.etag.slice(2);
    for (const header of [body.etag, strong, "*", `"other", ${body.etag}`])
      expect(body.isNamedBy(header)).toBe(true);
    for (const header of [undefined, "", '"other"', strong.slice(1, -1)])
      expect(body.isNamedBy(header)).toBe(false);
    expect(new Body(Buffer.from("another"), "text/html").etag).not.toBe(body.etag);
  });
});
