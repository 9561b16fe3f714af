import { parseRegistrationNumber } from "@gerai/registration-numbers";

import { invalid } from "../../errors/person-error";
import { whatsappNumber } from "../../modules/seller/domain/contact";
import { handleFor } from "../../modules/seller/domain/handle";
import { findPlace } from "../../modules/seller/domain/regions";
import { isOwnPicture } from "../listing/own-picture";
import type { SellerChange, SellerColumns } from "./input";

/**
 * Judges what was typed about a shop and completes it: names of the place, normalised numbers.
 * Only what is present is judged, so the same rules serve creation and change.
 * @param current the stored place, for a change that names only one of kecamatan and village
 * @throws MedusaError with an Indonesian reason
 */
export async function prepareSeller(
  input: SellerChange,
  current?: { kecamatan_code: string; village_code: string | null },
): Promise<Partial<SellerColumns>> {
  const { handle, nib, whatsapp, ...rest } = input;
  for (const picture of [rest.photo, rest.banner]) checkPicture(picture);
  return {
    ...rest,
    ...(await placeOf(input, current)),
    ...(handle === undefined ? {} : { handle: checkedHandle(handle) }),
    ...(nib === undefined ? {} : { nib: nib === null || nib === "" ? null : checkedNib(nib) }),
    ...(whatsapp === undefined
      ? {}
      : { whatsapp: whatsapp === null || whatsapp === "" ? null : checkedWhatsapp(whatsapp) }),
  };
}

async function placeOf(
  input: SellerChange,
  current?: { kecamatan_code: string; village_code: string | null },
) {
  if (input.kecamatan_code === undefined && input.village_code === undefined) return {};
  const kecamatanCode = input.kecamatan_code ?? current?.kecamatan_code ?? "";
  // Moving to another kecamatan without naming a village must not keep a village of the old one.
  const village = input.village_code ?? (input.kecamatan_code === undefined ? current?.village_code : null);
  const place = await findPlace(kecamatanCode, village);
  if (!place) {
    throw invalid(
      "unknown_place",
      `Kecamatan ${kecamatanCode}${village ? ` atau desa ${village}` : ""} tidak ditemukan di Kabupaten Tangerang. Pilih dari daftar.`,
    );
  }
  return {
    kecamatan_code: place.kecamatan.code,
    kecamatan: place.kecamatan.name,
    village_code: place.village?.code ?? null,
    village: place.village?.name ?? null,
  };
}

function checkedHandle(typed: string): string {
  const handle = handleFor(typed);
  if (handle === "") {
    throw invalid("handle_empty", "Alamat toko kosong. Gunakan huruf atau angka pada nama toko.");
  }
  return handle;
}

function checkedNib(typed: string): string {
  const parsed = parseRegistrationNumber("nib", typed);
  const problem = parsed.findings.find((finding) => finding.level === "error");
  if (problem) throw invalid(`nib_${problem.code}`, `NIB: ${problem.message.id}`);
  return parsed.normalised;
}

function checkedWhatsapp(typed: string): string {
  const number = whatsappNumber(typed);
  if (number === null) {
    throw invalid(
      "whatsapp_shape",
      `Nomor WhatsApp "${typed}" bukan nomor seluler Indonesia. Tulis misalnya 0812-3456-7890.`,
    );
  }
  return number;
}

function checkPicture(url: string | null | undefined): void {
  if (url === undefined || url === null || url === "" || isOwnPicture(url)) return;
  throw invalid(
    "picture_foreign",
    "Gambar itu tidak ada di penyimpanan toko ini. Unggah gambarnya lebih dahulu.",
  );
}
