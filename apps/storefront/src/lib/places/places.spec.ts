import { KECAMATAN } from "../kecamatan.ts";
import {
  kecamatanOf,
  listKecamatan,
  listProvinces,
  provinceNameOf,
  regencyOf,
  villageOf,
  villagesOf,
  villageTitle,
} from "./places.ts";
import { searchPlaces } from "./search-places.ts";

describe("the home regency", () => {
  it("has 29 kecamatan, named as everywhere in the shop", () => {
    expect(listKecamatan()).toHaveLength(29);
    expect(
      listKecamatan()
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual([...KECAMATAN].toSorted());
  });

  it("has 274 villages, each with a postcode of five digits and a code and name of its own", () => {
    const villages = listKecamatan().flatMap(({ code }) =>
      villagesOf(code).map((one) => ({ ...one, in: code })),
    );
    expect(villages).toHaveLength(274);
    expect(villages.filter(({ postcode }) => !/^15\d{3}$/.test(postcode))).toEqual([]);
    expect(villages.filter(({ code }) => !/^36\.03\.\d{2}\.[12]\d{3}$/.test(code))).toEqual([]);
    expect(villages.filter(({ name }) => !/^[A-Z][A-Za-z ]+[a-z]$/.test(name))).toEqual([]);
    expect(new Set(villages.map((one) => one.code)).size).toBe(274);
    expect(new Set(villages.map((one) => one.in + one.name)).size).toBe(274);
  });

  it("knows villages by their codes, and kelurahan from desa", () => {
    expect(villageOf("36.03.05.2002")).toEqual({
      code: "36.03.05.2002",
      name: "Caringin",
      postcode: "15730",
    });
    expect(villageOf("36.03.05.9999")).toBeUndefined();
    expect(villagesOf("36.71.01")).toEqual([]);
    expect(villagesOf("toString")).toEqual([]);
    expect(kecamatanOf("constructor")).toBeUndefined();
    expect(villageTitle({ code: "36.03.01.1001", name: "Balaraja" })).toBe("Kel. Balaraja");
    expect(villageTitle({ code: "36.03.01.2003", name: "Cangkudu" })).toBe("Desa Cangkudu");
  });
});

describe("elsewhere", () => {
  it("has 513 regencies and cities in 38 provinces, the nearest first", () => {
    const provinces = listProvinces();
    expect(provinces).toHaveLength(38);
    expect(provinces.slice(0, 3).map(({ name }) => name)).toEqual(["Banten", "DKI Jakarta", "Jawa Barat"]);
    const regencies = provinces.flatMap((province) => province.regencies);
    expect(regencies).toHaveLength(513);
    expect(new Set(regencies.map(({ code }) => code)).size).toBe(513);
    expect(regencies.some(({ code }) => code === "36.03")).toBe(false);
  });

  it("names regencies and provinces by code", () => {
    expect(regencyOf("31.74")).toEqual({
      code: "31.74",
      name: "Kota Jakarta Selatan",
      province: "DKI Jakarta",
    });
    expect(regencyOf("32.01")?.name).toBe("Kabupaten Bogor");
    expect(regencyOf("99.99")).toBeUndefined();
    expect(provinceNameOf("36.03.05")).toBe("Banten");
    expect(provinceNameOf("constructor")).toBe("");
  });
});

describe("searching places", () => {
  const first = (typed: string) => searchPlaces(typed)[0];

  it("finds the kecamatan before the village of the same name", () => {
    const [kecamatan, village] = searchPlaces("cisoka");
    expect(kecamatan).toMatchObject({ kind: "kecamatan", area: "36.03.05", village: null });
    expect(village).toMatchObject({
      kind: "village",
      area: "36.03.05",
      village: "36.03.05.2001",
      postcode: "15730",
    });
  });

  it.each([
    ["bojongloa", { name: "Bojong Loa", kind: "village" }],
    ["Kec. Pasar kemis", { name: "Pasar Kemis", kind: "kecamatan" }],
    ["kosambi", { name: "Kosambi", kind: "kecamatan" }],
    ["15820", { postcode: "15820" }],
    ["jakarta sel", { name: "Kota Jakarta Selatan", area: "31.74" }],
    ["kota bogor", { within: "Jawa Barat" }],
  ])("%s", (typed, hit) => {
    expect(first(typed)).toMatchObject(hit);
  });

  it("shows both the city and the regency of a name, and nothing for too little", () => {
    expect(
      searchPlaces("bekasi")
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["Kabupaten Bekasi", "Kota Bekasi"]);
    expect(searchPlaces("c")).toEqual([]);
    expect(searchPlaces("zzzz")).toEqual([]);
    expect(searchPlaces("sari", 3)).toHaveLength(3);
  });
});
