import { invalid } from "../../errors/person-error";

/** What to do about a form that cannot be used. */
const BROKEN = 'Formulir tidak dapat dibaca. Kirim berkas pada kolom "file".';

/** Beyond this many bytes nobody means well, and the connection is cut. */
const MOST_THROWN_AWAY = 64 * 1024 * 1024;

/** Room for the head of a form around its file, in bytes. */
const FORM_HEAD_BYTES = 16 * 1024;

/**
 * The bare body of a request, never more of it than is accepted.
 * @param most largest body in bytes
 * @throws MedusaError when it is empty or too large
 */
export async function readBody(req: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req) {
    size += chunk.length;
    // Torn down in the middle a sender would never be told why, so what is too much is read and thrown away.
    if (size > MOST_THROWN_AWAY) break;
    if (size <= most) chunks.push(chunk);
  }
  if (size > most) throw tooLarge(most);
  if (size === 0) throw invalid("file_empty", "Berkas kosong. Pilih berkas lain. / The file is empty.");
  return Buffer.concat(chunks);
}

/**
 * The file in the field `file` of a form; its name and declared type are left behind, because they are what the
 * sender likes them to be.
 * @param most largest file in bytes
 * @throws MedusaError when there is no such form or file, or it is empty or too large
 */
export async function readFormFile(
  req: AsyncIterable<Buffer> & { headers: { "content-type"?: string | undefined } },
  most: number,
): Promise<Buffer> {
  const type = req.headers["content-type"] ?? "";
  if (!/^multipart\/form-data\b/i.test(type)) throw invalid("form_broken", BROKEN);
  const body = await readBody(req, most + FORM_HEAD_BYTES);
  const file = await formField(body, type);
  if (!(file instanceof File)) throw invalid("form_broken", BROKEN);
  if (file.size > most) throw tooLarge(most);
  if (file.size === 0) throw invalid("file_empty", "Berkas kosong. Pilih berkas lain. / The file is empty.");
  return Buffer.from(await file.arrayBuffer());
}

async function formField(body: Buffer, type: string): Promise<FormDataEntryValue | null> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
    return form.get("file");
  } catch {
    throw invalid("form_broken", BROKEN);
  }
}

function tooLarge(most: number) {
  const megabytes = most / 1024 / 1024;
  return invalid(
    "file_too_large",
    `Berkas terlalu besar (lebih dari ${megabytes} MB). / The file is too large (over ${megabytes} MB).`,
  );
}
