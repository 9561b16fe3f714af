import { finding, type Finding, type ParseOptions } from "./types.js";

/** The number does not have the shape of its kind. */
export function wrongShape(expectedId: string, expectedEn: string): Finding {
  return finding(
    "shape",
    "error",
    `Bentuk nomor belum sesuai. Seharusnya ${expectedId}. Periksa lagi angka pada sertifikat.`,
    `The number does not have the right shape. Expected ${expectedEn}. Check the digits on the certificate.`,
  );
}

/** An unusual form that exists on real packs: only a person can tell. */
export function unusual(id: string, en: string): Finding {
  return finding("unusual", "review", id, en);
}

/**
 * The mark 99 belongs to demo records and to them alone, so that an invented number never equals a real one.
 * @param mark the digits that carry the mark
 * @param level how a marked number on a real record is treated: where 99 may occur in reality, a person looks
 */
export function demoMark(
  mark: string,
  options: ParseOptions,
  level: "error" | "review" = "error",
): Finding[] {
  const marked = mark === "99";
  if (marked && options.isDemo !== true) {
    return [
      finding(
        "demo-number",
        level,
        "Nomor berkode 99 hanya untuk data contoh dan tidak boleh dipakai pada sertifikat sungguhan.",
        "Numbers marked 99 are for demo data only and cannot stand on a real certificate.",
      ),
    ];
  }
  if (!marked && options.isDemo === true) {
    return [
      finding(
        "demo-without-mark",
        "error",
        "Data contoh harus memakai nomor berkode 99, supaya tidak pernah sama dengan nomor milik orang lain.",
        "Demo data must use a number marked 99, so that it never equals somebody's real number.",
      ),
    ];
  }
  return [];
}

/** The number says that the goods come from abroad; local makers have no such number. */
export function imported(level: "error" | "warning"): Finding {
  return finding(
    "imported",
    level,
    "Awalan nomor ini untuk barang impor, bukan produk buatan pembuat setempat.",
    "This prefix is for imported goods, not for goods of a local maker.",
  );
}
