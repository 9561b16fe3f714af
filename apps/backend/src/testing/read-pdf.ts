import { inflateSync } from "node:zlib";

/** A line of words on a page, and where it begins, in points from the upper left corner. */
interface PdfWords {
  text: string;
  x: number;
  y: number;
  /** Height of the letters. */
  size: number;
}

/** A page as read back. */
export interface PdfPage {
  width: number;
  height: number;
  words: PdfWords[];
  /** All words, a line each. */
  text: string;
}

type Objects = Map<string, { head: string; stream: Buffer | null }>;

/** Reads pages of a PDF as our own helper writes them: plain objects, deflated streams, fonts with a Unicode table. */
export function readPdf(bytes: Buffer): PdfPage[] {
  const objects = readObjects(bytes);
  const fonts = new Map<string, Map<string, string>>();
  const pages: PdfPage[] = [];
  for (const { head } of objects.values()) {
    if (!/\/Type \/Page\b/.test(head)) continue;
    const [width = 0, height = 0] = numbers(/\/MediaBox \[([^\]]+)\]/.exec(head)?.[1] ?? "").slice(2);
    const resources = objects.get(reference(head, "Resources"))?.head ?? "";
    for (const [, name = "", id = ""] of resources.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      fonts.set(name, unicodeOf(objects, id));
    }
    const drawing = objects.get(reference(head, "Contents"))?.stream?.toString("latin1") ?? "";
    const words = readWords(drawing, height, fonts);
    pages.push({ width, height, words, text: words.map((one) => one.text).join("\n") });
  }
  return pages;
}

function readObjects(bytes: Buffer): Objects {
  const raw = bytes.toString("latin1");
  const objects: Objects = new Map();
  for (const found of raw.matchAll(/(\d+) 0 obj\n/g)) {
    const start = found.index + found[0].length;
    const end = raw.indexOf("\nendobj", start);
    const whole = raw.slice(start, end);
    const at = whole.indexOf("\nstream\n");
    const head = at === -1 ? whole : whole.slice(0, at);
    const body = at === -1 ? null : Buffer.from(whole.slice(at + 8), "latin1");
    const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
    const stream = body?.subarray(0, length) ?? null;
    objects.set(found[1] ?? "", {
      head,
      stream: stream && head.includes("/FlateDecode") ? inflateSync(stream) : stream,
    });
  }
  return objects;
}

/** From the codes of a font to what they mean. */
function unicodeOf(objects: Objects, fontId: string): Map<string, string> {
  const font = objects.get(fontId)?.head ?? "";
  const table = objects.get(reference(font, "ToUnicode"))?.stream?.toString("latin1") ?? "";
  const meanings = new Map<string, string>();
  for (const [, first = "", list = ""] of table.matchAll(/<([0-9a-f]{4})> <[0-9a-f]{4}> \[([^\]]*)\]/gi)) {
    Array.from(list.matchAll(/<([0-9a-f ]*)>/gi), ([, hex = ""]) => hex).forEach((hex, index) => {
      const code = (Number.parseInt(first, 16) + index).toString(16).padStart(4, "0");
      const units = (hex.replaceAll(" ", "").match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
      meanings.set(code, String.fromCharCode(...units));
    });
  }
  return meanings;
}

function readWords(drawing: string, height: number, fonts: Map<string, Map<string, string>>): PdfWords[] {
  return Array.from(drawing.matchAll(/BT\n([\s\S]*?)ET/g), ([, block = ""]) => {
    const [, , , , x = 0, y = 0] = numbers(/([-\d. ]+) Tm/.exec(block)?.[1] ?? "");
    const [, font = "", size = "0"] = /\/(F\d+) ([\d.]+) Tf/.exec(block) ?? [];
    const codes = Array.from(block.matchAll(/<([0-9a-f]*)>/gi), ([, hex = ""]) => hex.match(/.{4}/g) ?? []);
    const text = codes
      .flat()
      .map((code) => fonts.get(font)?.get(code.toLowerCase()) ?? "\ufffd")
      .join("");
    return { text, x, y: height - y, size: Number(size) };
  });
}

function reference(head: string, key: string): string {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1] ?? "";
}

function numbers(words: string): number[] {
  return words.trim().split(/\s+/).map(Number);
}
