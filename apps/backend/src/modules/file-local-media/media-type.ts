import { MIME_OF } from "./sniff";

/** MIME type of one of our own public names, which carry the type found in the bytes. */
export function mimeOfName(name: string): string {
  const extension = name.slice(name.lastIndexOf(".") + 1);
  if (extension === "jpg") return MIME_OF.jpeg;
  return extension in MIME_OF ? MIME_OF[extension as keyof typeof MIME_OF] : "application/octet-stream";
}
