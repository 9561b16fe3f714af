import { nameParts, nameWithContent } from "./name-parts";

describe("name and content", () => {
  it.each([
    ["Keripik Singkong", "200 g", "Keripik Singkong", "200 g"],
    ["Madu Randu 350 ml", "350 ml", "Madu Randu", "350 ml"],
    ["Madu Randu 350ml", "350 ml", "Madu Randu", "350ml"],
    ["Madu Randu  350 ML", "350 ml", "Madu Randu", "350 ML"],
    ["Madu 350 ml Randu", "350 ml", "Madu 350 ml Randu", ""],
    ["Botol350ml", "350 ml", "Botol350ml", ""],
    ["200 g", "200 g", "200 g", ""],
    ["Topi Bambu", "", "Topi Bambu", ""],
  ])("%s with %s", (title, content, name, shown) => {
    expect(nameParts(title, content)).toEqual({ name, content: shown });
  });
});

describe("name with content", () => {
  it.each([
    ["Keripik Singkong", "200 g", "Keripik Singkong 200 g"],
    ["Madu Randu 350ml", "350 ml", "Madu Randu 350ml"],
    ["Bandeng Presto 350 g", "350 g (2 ekor)", "Bandeng Presto 350 g"],
    ["Wajik Pandan isi 10", "300 g (10 buah)", "Wajik Pandan isi 10"],
    ["Tikar Lipat 180 × 120 cm Ocih", "1 lembar, 180 × 120 cm", "Tikar Lipat 180 × 120 cm Ocih"],
    ["Tas Pandan", "1 buah, 36 × 28 cm", "Tas Pandan 1 buah, 36 × 28 cm"],
    ["Sambal 10 Cabai", "100 g", "Sambal 10 Cabai 100 g"],
    ["Topi Bambu", "", "Topi Bambu"],
  ])("%s with %s", (title, content, whole) => {
    expect(nameWithContent(title, content)).toBe(whole);
  });
});
