import type { MedusaRequest } from "@medusajs/framework/http";

import { invalid } from "../errors/person-error";

/** A form with files, as far as it was accepted. */
export interface ReadForm {
  /** Bytes of the file under a name; null when there is none. */
  file: (name: string) => Promise<{ bytes: Buffer; name: string } | null>;
  text: (name: string) => string | null;
}

/**
 * Reads a form with files out of a request whose body nobody has parsed (`bodyParser: false`), never more of it than
 * is accepted. Node's own reader of such forms needs no library.
 * @param most bytes of the whole form
 */
export async function readForm(req: MedusaRequest, most: number): Promise<ReadForm> {
  const type = req.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\s*;/i.test(type)) {
    throw invalid("form_expected", "Kirim berkas sebagai formulir unggahan (multipart/form-data).");
  }
  const bytes = await bodyOf(req, most);
  let form: FormData;
  try {
    form = await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData();
  } catch {
    throw invalid("broken_upload", "Formulir unggahan tidak dapat dibaca. Coba unggah sekali lagi.");
  }
  return {
    file: async (name) => {
      const entry = form.get(name);
      if (!(entry instanceof File) || entry.size === 0) return null;
      return { bytes: Buffer.from(await entry.arrayBuffer()), name: entry.name };
    },
    text: (name) => {
      const entry = form.get(name);
      return typeof entry === "string" ? entry : null;
    },
  };
}

async function bodyOf(req: MedusaRequest, most: number): Promise<Buffer> {
  const tooLarge = () =>
    invalid(
      "upload_too_large",
      `Berkas terlalu besar (lebih dari ${String(Math.floor(most / 1024 / 1024))} MB). Pilih berkas yang lebih kecil.`,
    );
  if (Number(req.headers["content-length"] ?? 0) > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
