import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PICTURE = "0123456789abcdef.webp";

describe("pictures for share cards", () => {
  let bucket: Server;
  let origin: string;
  let asked: string[];

  beforeAll(async () => {
    bucket = createServer((request, response) => {
      asked.push(request.url ?? "");
      if (request.url === "/bucket/elsewhere.webp")
        response.writeHead(302, { location: `${origin}/secret` }).end();
      else if (request.url === "/bucket/endless.webp") response.end(Buffer.alloc(20_000_001));
      else response.end("picture");
    });
    await new Promise<void>((listening) => bucket.listen(0, "127.0.0.1", listening));
    origin = `http://127.0.0.1:${(bucket.address() as AddressInfo).port}`;
    const folder = await mkdtemp(join(tmpdir(), "gerai-pictures-"));
    await mkdir(join(folder, "uploads", "public"), { recursive: true });
    await writeFile(join(folder, "uploads", "public", PICTURE), "stored");
    vi.stubEnv("DATA_DIR", folder);
    vi.stubEnv("S3_FILE_URL", `${origin}/bucket`);
    vi.resetModules();
  });
  beforeEach(() => (asked = []));
  afterAll(async () => {
    vi.unstubAllEnvs();
    await new Promise((closed) => bucket.close(closed));
  });

  const read = async (url: string | null) => {
    const { storedPicture } = await import("./stored-picture.server.ts");
    return String(await storedPicture(url));
  };

  it("come from the folder of uploads and from our bucket", async () => {
    expect(await read(`/media/${PICTURE}`)).toBe("stored");
    expect(await read(`${origin}/bucket/a.webp`)).toBe("picture");
  });

  it.each(["/secret", "/bucket.evil/a.webp", ""])("come from nowhere else: %s", async (path) => {
    expect(await read(origin + path)).toBe("null");
    expect(asked).toEqual([]);
  });

  it("follow no redirect, and end where they are too large", async () => {
    expect(await read(`${origin}/bucket/elsewhere.webp`)).toBe("null");
    expect(await read(`${origin}/bucket/endless.webp`)).toBe("null");
    expect(asked).toEqual(["/bucket/elsewhere.webp", "/bucket/endless.webp"]);
  });

  it("are none without an address", async () => {
    expect([await read(null), await read("/media/../secrets.json")]).toEqual(["null", "null"]);
  });
});
