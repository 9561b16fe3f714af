import {
  addressLines,
  addressProblems,
  emptyAddress,
  fromPostal,
  placeCode,
  readAddress,
  toPostal,
  type AddressForm,
} from "./address-form.ts";

const home: AddressForm = {
  ...emptyAddress,
  kecamatan: "36.03.05",
  village: "36.03.05.2002",
  street: "Jl. Raya Cisoka No. 12, Blok B",
  rt: "02",
  rw: "005",
  landmark: "sebelah masjid, pagar hijau",
};
const outside: AddressForm = {
  ...emptyAddress,
  area: "outside",
  regency: "32.75",
  district: "Bekasi Timur",
  subdistrict: "Aren Jaya",
  postcode: "17111",
  street: "Jl. Nusantara 5",
};

function formOf(fields: Record<string, string>): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  return form;
}

describe("an address on its way to the backend and back", () => {
  it("names village, kecamatan and postcode of the home regency", () => {
    expect(toPostal(home)).toEqual({
      address_1: "Jl. Raya Cisoka No. 12, Blok B",
      address_2: "RT 02/RW 005, Desa Caringin, Patokan: sebelah masjid, pagar hijau",
      city: "Cisoka, Kabupaten Tangerang",
      province: "36.03.05",
      postal_code: "15730",
    });
  });

  it("names regency and what was typed elsewhere", () => {
    expect(toPostal(outside)).toEqual({
      address_1: "Jl. Nusantara 5",
      address_2: "Desa/Kel. Aren Jaya",
      city: "Bekasi Timur, Kota Bekasi",
      province: "32.75",
      postal_code: "17111",
    });
  });

  it.each([
    ["home", home],
    ["outside", outside],
    ["without blocks and landmark", { ...home, rt: "", rw: "", landmark: "" }],
    ["with one block", { ...home, rt: "", landmark: "" }],
    ["a kelurahan", { ...home, kecamatan: "36.03.01", village: "36.03.01.1001" }],
    ["a landmark like an address", { ...home, landmark: "Desa lama, RT 9" }],
    ["only a kecamatan", { ...emptyAddress, kecamatan: "36.03.18" }],
    ["only a regency", { ...emptyAddress, area: "outside", regency: "31.74" }],
    ["nothing", emptyAddress],
  ] satisfies [string, AddressForm][])("comes back as it was: %s", (_, address) => {
    expect(fromPostal(toPostal(address))).toEqual(address);
  });

  it("is shown in lines, without those that are not told", () => {
    expect(addressLines(toPostal(outside))).toEqual([
      "Jl. Nusantara 5",
      "Desa/Kel. Aren Jaya",
      "Kec. Bekasi Timur, Kota Bekasi",
      "Jawa Barat 17111",
    ]);
    expect(
      addressLines({ city: "Cisoka, Kabupaten Tangerang", province: "36.03.05", address_1: null }),
    ).toEqual(["Kec. Cisoka, Kabupaten Tangerang", "Banten"]);
    expect(addressLines({})).toEqual([]);
  });
});

describe("reading a form", () => {
  it("takes no code that does not exist, nor a village of another kecamatan", () => {
    const read = readAddress(
      formOf({ kecamatan: "36.03.05", village: "36.03.01.1001", regency: "99.99", area: "odd" }),
    );
    expect(read).toEqual({ ...emptyAddress, kecamatan: "36.03.05" });
    expect(readAddress(formOf({ kecamatan: "toString" })).kecamatan).toBe("");
  });

  it("keeps what was typed", () => {
    expect(readAddress(formOf({ ...home, street: `  ${home.street} ` }))).toEqual(home);
  });
});

describe("what is wrong", () => {
  const problems = (address: AddressForm) => addressProblems(address).map(({ problem }) => problem);

  it("nothing with whole ones", () => {
    expect(problems(home)).toEqual([]);
    expect(problems(outside)).toEqual([]);
  });

  it("what is missing, and the village only once its kecamatan is chosen", () => {
    expect(problems(emptyAddress)).toEqual(["kecamatanMissing", "streetMissing"]);
    expect(problems({ ...home, village: "" })).toEqual(["villageMissing"]);
    expect(problems({ ...emptyAddress, area: "outside" })).toEqual([
      "regencyMissing",
      "districtMissing",
      "subdistrictMissing",
      "postcodeOdd",
      "streetMissing",
    ]);
  });

  it("odd numbers", () => {
    expect(problems({ ...home, rt: "dua", rw: "1234" })).toEqual(["rtOdd", "rwOdd"]);
    expect(problems({ ...outside, postcode: "1234" })).toEqual(["postcodeOdd"]);
  });

  it("prices delivery by the place that is meant", () => {
    expect(placeCode({ ...outside, kecamatan: "36.03.05" })).toBe("32.75");
    expect(placeCode({ ...home, regency: "32.75" })).toBe("36.03.05");
  });
});
