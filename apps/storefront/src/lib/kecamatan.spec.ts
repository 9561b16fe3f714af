import { KECAMATAN, kecamatanFromSlug, kecamatanSlug, knownKecamatan } from "./kecamatan";

describe("kecamatan", () => {
  it("are the 29 of the regency, and each slug leads back to its name", () => {
    expect(new Set(KECAMATAN).size).toBe(29);
    for (const name of KECAMATAN) expect(kecamatanFromSlug(kecamatanSlug(name))).toBe(name);
  });

  it("are known by slug and by name, and no others are", () => {
    expect(knownKecamatan("sepatan-timur")).toBe("sepatan-timur");
    expect(knownKecamatan("PASAR KEMIS")).toBe("pasar-kemis");
    for (const text of ["", "serpong", "sepatan-barat", "toString"])
      expect(knownKecamatan(text), text).toBeUndefined();
  });
});
