import { nameParts } from "./name-parts";

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
