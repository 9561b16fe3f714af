import { sniff } from "./sniff";

const bytes = (text: string) => Buffer.from(text, "latin1");

describe("sniff", () => {
  it.each([
    ["jpeg", "\xff\xd8\xff\xe0\x00\x10JFIF"],
    ["png", "\x89PNG\r\n\x1a\n\x00\x00"],
    ["gif", "GIF89a\x01\x00"],
    ["webp", "RIFF\x10\x00\x00\x00WEBPVP8 "],
    ["avif", "\x00\x00\x00\x1cftypavif\x00\x00\x00\x00mif1miaf"],
    ["avif", "\x00\x00\x00\x1cftypmif1\x00\x00\x00\x00avifmiaf"],
    ["pdf", "%PDF-1.7\n"],
  ])("knows %s by its first bytes", (type, head) => {
    expect(sniff(bytes(head))).toBe(type);
  });

  it.each([
    ["nothing", ""],
    ["SVG", '<svg xmlns="http://www.w3.org/2000/svg">'],
    ["SVG behind an XML head", '<?xml version="1.0"?><svg>'],
    ["HTML", "<!doctype html><script>"],
    ["a HEIC picture", "\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic"],
    ["a WAV sound", "RIFF\x10\x00\x00\x00WAVEfmt "],
    ["a head cut short", "\x89PNG"],
    ["an avif name outside the box", "\x00\x00\x00\x10ftypheic\x00\x00\x00\x00avif"],
  ])("knows nothing of %s", (_, head) => {
    expect(sniff(bytes(head))).toBeNull();
  });
});
