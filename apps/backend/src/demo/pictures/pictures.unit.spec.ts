import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

import sharp from "sharp";

import { DEMO_SELLERS } from "../sellers";
import { FACES, GROUNDS, ICONS, PACKS, PALETTES, type PictureSpec } from "../types";
import { contrast, mostReadable, tinted } from "./colour";
import { productPicture, type PictureSubject } from "./compose";
import { encodePicture, FACE_PICTURE, PRODUCT_PICTURE } from "./encode";
import { makerFace } from "./faces";
import { depict } from "./depiction";
import drawings from "./icons.subset.json";
import { drawingOf, icon } from "./icons";
import { fittedSize, letterLine, lineWidth, twoLines } from "./lettering";
import { PIECE_DRAWINGS } from "./goods/index";
import { piece } from "./pieces";
import { pictureJobs } from "./render-all";

const ASSETS = join(__dirname, "../../../demo-assets");
const JOBS = pictureJobs(DEMO_SELLERS);

function subject(change: Partial<PictureSpec> = {}): PictureSubject {
  return {
    handle: "contoh",
    title: "Keripik Contoh 100 g",
    picture: {
      pack: "pouch",
      ground: "table",
      palette: "cream",
      colour: "#b8331d",
      label: { name: "Contoh", kind: "Singkong", band: "#7d1f10" },
      hero: "potato",
      props: ["garlic"],
      ...change,
    },
  };
}

describe("the committed pictures", { timeout: 30_000 }, () => {
  it("has a picture for every product and a face for every maker", () => {
    for (const { file } of JOBS) expect(statSync(join(ASSETS, file)).size, file).toBeGreaterThan(1_000);
    const products = DEMO_SELLERS.flatMap((seller) => seller.products);
    const files = new Set(readdirSync(join(ASSETS, "products")));
    for (const { handle } of products) expect(files, handle).toContain(`${handle}.webp`);
  });

  it("keeps no picture of goods that are gone", () => {
    const wanted = new Set(JOBS.map(({ file }) => file));
    for (const folder of ["products", "sellers"]) {
      for (const file of readdirSync(join(ASSETS, folder))) expect(wanted).toContain(`${folder}/${file}`);
    }
  });

  it("stays within the weight of one picture and of all", () => {
    let sum = 0;
    for (const { file, limits } of JOBS) {
      const { size } = statSync(join(ASSETS, file));
      expect(size, file).toBeLessThanOrEqual(limits.maxBytes);
      sum += size;
    }
    expect(sum).toBeLessThanOrEqual(8_000_000);
  });

  it("are square WebP of the promised size", async () => {
    for (const { file, limits } of JOBS.filter((_, at) => at % 17 === 0)) {
      const { format, width, height } = await sharp(join(ASSETS, file)).metadata();
      expect({ format, width, height }, file).toEqual({
        format: "webp",
        width: limits.size,
        height: limits.size,
      });
    }
  });

  it("differ: no two products share a picture", () => {
    const hashes = JOBS.map(({ file }) =>
      createHash("sha256")
        .update(readFileSync(join(ASSETS, file)))
        .digest("hex"),
    );
    expect(new Set(hashes).size).toBe(JOBS.length);
    expect(JOBS.length).toBeGreaterThanOrEqual(80);
  });
});

describe("the composer", { timeout: 30_000 }, () => {
  it("draws the same picture from the same words", () => {
    expect(productPicture(subject())).toBe(productPicture(subject()));
    expect(productPicture(subject())).not.toBe(productPicture({ ...subject(), handle: "lain" }));
  });

  it("encodes the same bytes from the same drawing", async () => {
    const svg = productPicture(subject());
    const [one, two] = await Promise.all([
      encodePicture(svg, FACE_PICTURE),
      encodePicture(svg, FACE_PICTURE),
    ]);
    expect(one.equals(two)).toBe(true);
  });

  it.each(PACKS)("renders a %s on a ground within the limit", { timeout: 30_000 }, async (pack) => {
    const webp = await encodePicture(productPicture(subject({ pack })), PRODUCT_PICTURE);
    expect(webp.length).toBeLessThanOrEqual(PRODUCT_PICTURE.maxBytes);
  });

  it("gives every ground and every palette its own picture", () => {
    const byGround = GROUNDS.map((ground) => productPicture(subject({ ground })));
    const byPalette = PALETTES.map((palette) => productPicture(subject({ palette })));
    expect(new Set(byGround).size).toBe(GROUNDS.length);
    expect(new Set(byPalette).size).toBe(PALETTES.length);
  });

  it("has a drawing for every icon and face that the data may name", () => {
    for (const name of ICONS) expect(piece(depict(name, ""), 0, 0, 10), name).toContain("<g");
    for (const name of FACES) expect(icon(name, 0, 0, 10), name).toContain("<svg");
    expect(() => icon("no-such-icon", 0, 0, 10)).toThrow(RangeError);
  });

  it("commits no icon that nothing can use", () => {
    const used = new Set([...ICONS, ...FACES].map(drawingOf));
    for (const name of Object.keys(drawings)) expect(used, name).toContain(name);
  });

  it("draws two makers with one face in different clothes", () => {
    const face = { icon: "woman-with-headscarf-medium", palette: "sea" } as const;
    expect(makerFace({ ...face, hue: 10 }, "satu")).not.toBe(makerFace({ ...face, hue: 190 }, "satu"));
  });

  it("draws every piece with markup of its own", () => {
    const pieces = Object.values(PIECE_DRAWINGS).map((draw) => draw());
    expect(new Set(pieces).size).toBe(pieces.length);
  });
});

describe("lettering", () => {
  it("sets long names smaller so that they stay on the label", () => {
    const style = { size: 80, maxWidth: 300 };
    const size = fittedSize("Keripik Singkong Ibu Siti Kronjo", style);
    expect(size).toBeLessThan(80);
    expect(lineWidth("Keripik Singkong Ibu Siti Kronjo", { size })).toBeLessThanOrEqual(300.01);
    expect(fittedSize("Siti", style)).toBe(80);
  });

  it("breaks a name where the lines are most even", () => {
    expect(twoLines("Hj. Nunung")).toEqual(["Hj.", "Nunung"]);
    expect(twoLines("Keripik Bu Marni")).toEqual(["Keripik", "Bu Marni"]);
    expect(twoLines("Siti")).toEqual(["Siti"]);
  });

  it("refuses letters that the font has not, instead of drawing boxes", () => {
    expect(() => letterLine("漢", 0, 0, { size: 20, fill: "#000" })).toThrow(RangeError);
  });

  it("fits every label of the demo above the smallest readable size", () => {
    for (const { handle, picture } of DEMO_SELLERS.flatMap((seller) => seller.products)) {
      // The narrowest band is a bottle's: 220 units; below 17 units a word cannot be read on a card.
      const size = fittedSize(picture.label.kind, { size: 36, weight: 600, maxWidth: 220, tracking: 0.01 });
      expect(size, `${handle}: ${picture.label.kind}`).toBeGreaterThan(17);
    }
  });
});

describe("colour", () => {
  it("measures contrast as WCAG does", () => {
    expect(contrast("#000", "#fff")).toBeCloseTo(21, 5);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
    expect(mostReadable("#17492f", ["#fff6e6", "#2a1d14"])).toBe("#fff6e6");
  });

  it("moves only colours within the hue range and leaves greys", () => {
    const tints = [{ from: 340, to: 360, hue: 120 }];
    expect(tinted("#ff0011 #777 #0000ff", tints)).toBe("#00ff00 #777 #0000ff");
  });
});
