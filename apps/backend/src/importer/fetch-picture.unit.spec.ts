import { startPictureServer } from "../testing/picture-server";
import { fetchPicture, PictureRefused, type PictureDoors } from "./fetch-picture";
import { isPublicAddress } from "./public-address";

test("only addresses of the public internet are public", () => {
  for (const open of ["8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111"]) {
    expect([open, isPublicAddress(open)]).toEqual([open, true]);
  }
  for (const closed of [
    "127.0.0.1",
    "127.255.255.254",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "64:ff9b::7f00:1",
    "fd00::1",
    "fe80::1",
    "2002:7f00:1::",
    "2001::1",
    "localhost",
    "",
  ]) {
    expect([closed, isPublicAddress(closed)]).toEqual([closed, false]);
  }
});

describe("fetching from a server", () => {
  let started: Awaited<ReturnType<typeof startPictureServer>>;
  let doors: PictureDoors;
  let asked: string[];

  beforeAll(async () => {
    started = await startPictureServer((req, res) => {
      asked.push(req.url ?? "");
      const picture = (bytes: Buffer, type = "image/png") => {
        res.writeHead(200, { "content-type": type });
        res.end(bytes);
      };
      if (req.url === "/ada.png") picture(Buffer.from("gambar"));
      else if (req.url === "/pindah") res.writeHead(302, { location: "/ada.png" }).end();
      else if (req.url === "/ke-dalam")
        res.writeHead(302, { location: "https://dalam.example/rahasia" }).end();
      else if (req.url === "/ke-http") res.writeHead(302, { location: "http://foto.example/ada.png" }).end();
      else if (req.url === "/berputar") res.writeHead(302, { location: "/berputar" }).end();
      else if (req.url === "/halaman") picture(Buffer.from("<html>"), "text/html");
      else if (req.url === "/besar") picture(Buffer.alloc(11 * 1024 * 1024));
      else res.writeHead(404).end();
    });
    ({ doors } = started);
  });

  beforeEach(() => {
    asked = [];
  });

  afterAll(() => {
    started.close();
  });

  const codeOf = async (address: string, change: Partial<PictureDoors> = {}) =>
    await fetchPicture(address, { ...doors, ...change }).then(
      (bytes) => bytes.toString(),
      (error: unknown) => (error instanceof PictureRefused ? error.code : String(error)),
    );

  test("pictures come, also after a redirect", async () => {
    expect(await codeOf("https://foto.example/ada.png")).toBe("gambar");
    expect(await codeOf("https://foto.example/pindah")).toBe("gambar");
  });

  test.each([
    ["http://foto.example/ada.png", "picture_address"],
    ["https://foto.example:8443/ada.png", "picture_address"],
    ["https://user:pass@foto.example/ada.png", "picture_address"],
    ["file:///etc/passwd", "picture_address"],
    ["foto saya.jpg", "picture_address"],
    ["https://10.0.0.8/x", "picture_address"],
    ["https://[::1]/x", "picture_address"],
    ["https://2130706434/x", "picture_address"],
    ["https://dalam.example/x", "picture_address"],
    ["https://foto.example/ke-dalam", "picture_address"],
    ["https://foto.example/ke-http", "picture_address"],
    ["https://foto.example/berputar", "picture_not_there"],
    ["https://foto.example/tidak-ada", "picture_not_there"],
    ["https://foto.example/halaman", "picture_type"],
    ["https://foto.example/besar", "picture_large"],
  ])("%s is refused: %s", async (address, code) => {
    expect(await codeOf(address)).toBe(code);
  });

  test("a name with one private address among public ones is refused, and nothing is asked", async () => {
    const resolve = () => Promise.resolve(["127.0.0.1", "10.0.0.8"]);
    expect(await codeOf("https://foto.example/ada.png", { resolve })).toBe("picture_address");
    expect(asked).toEqual([]);
  });

  test("a name that means something else a moment later is asked for only once", async () => {
    let times = 0;
    const resolve = () => Promise.resolve([(times += 1) === 1 ? "127.0.0.1" : "10.0.0.8"]);
    expect(await codeOf("https://foto.example/ada.png", { resolve })).toBe("gambar");
    expect(times).toBe(1);
  });
});
