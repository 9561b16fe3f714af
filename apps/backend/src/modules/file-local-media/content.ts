/**
 * Bytes of a file as Medusa hands it over: a string that is base64 (uploads), or text, or "binary".
 * Mirrors what Medusa's own providers accept, because core sends all three.
 */
export function decodeContent(content: string, mimeType: string | undefined): Buffer {
  const decoded = Buffer.from(content, "base64");
  if (decoded.toString("base64") === content) return decoded;
  const isText = /^text\/|csv|json|xml/.test(mimeType ?? "");
  return Buffer.from(content, isText ? "utf8" : "latin1");
}
