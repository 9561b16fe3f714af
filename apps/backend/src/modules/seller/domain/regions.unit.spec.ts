import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

import { KECAMATAN_POSTCODES } from "./kecamatan-postcodes";
import { findPlace, listKecamatan, listVillages } from "./regions";

/** Real data that is not part of the project; when it lies beside the checkout, ours is compared with it. */
const SHARED = resolve(__dirname, "../../../../../../../shared/data/regions_kab_tangerang.csv");

describe("regions of Kabupaten Tangerang", () => {
  test("29 kecamatan, each with its usual postcode, and 274 villages", async () => {
    const kecamatan = await listKecamatan();
    expect(kecamatan).toHaveLength(29);
    expect(kecamatan.every((one) => /^15\d{3}$/.test(one.postcode ?? ""))).toBe(true);
    expect(Object.keys(KECAMATAN_POSTCODES).sort()).toEqual(kecamatan.map((one) => one.code).sort());
    const villages = await Promise.all(kecamatan.map((one) => listVillages(one.code)));
    expect(villages.flat()).toHaveLength(274);
  });

  test("a place is found by its codes, with names as people read them", async () => {
    expect(await findPlace("36.03.12", "36.03.12.2001")).toEqual({
      province: "Banten",
      regency: "Kabupaten Tangerang",
      kecamatan: { code: "36.03.12", name: "Pasar Kemis", postcode: "15560" },
      village: { code: "36.03.12.2001", name: "Pasar Kemis", kecamatanCode: "36.03.12" },
    });
    expect((await findPlace("36.03.12"))?.village).toBeNull();
  });

  test.each([
    ["36.71.01", undefined],
    ["", undefined],
    ["36.03.12", "36.03.18.2001"],
    ["36.03.12", "36.03.12.9999"],
  ])("kecamatan %j with village %j is no place of ours", async (kecamatan, village) => {
    expect(await findPlace(kecamatan, village)).toBeNull();
  });

  test.runIf(existsSync(SHARED))(
    "agrees with the ministry's list in codes, names and usual postcodes",
    async () => {
      const rows = readFileSync(SHARED, "utf8")
        .trim()
        .split(/\r?\n/)
        .slice(1)
        .map((line) => line.split(","));
      const postcodes = new Map<string, Map<string, number>>();
      for (const [villageCode = "", villageName = "", , code = "", name, , , postcode = ""] of rows) {
        const place = await findPlace(code, villageCode);
        expect(place?.kecamatan.name, villageCode).toBe(name);
        expect(place?.village?.name, villageCode).toBe(villageName);
        const counts = postcodes.get(code) ?? new Map<string, number>();
        postcodes.set(code, counts.set(postcode, (counts.get(postcode) ?? 0) + 1));
      }
      for (const [code, counts] of postcodes) {
        const most = Math.max(...counts.values());
        expect(counts.get(KECAMATAN_POSTCODES[code] ?? ""), code).toBe(most);
      }
    },
  );
});
