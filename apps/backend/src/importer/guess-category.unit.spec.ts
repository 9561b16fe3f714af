import { guessCategory } from "./guess-category";

describe("guessCategory", () => {
  it.each([
    ["makanan-ringan", "apa saja", "makanan-ringan", "own"],
    ["Sambal & Bumbu", "apa saja", "sambal-bumbu", "own"],
    ["Fashion  Muslim", "Mukena anak", "busana-muslim", "guessed"],
    ["Makanan", "Kerupuk seblak pedas", "makanan-ringan", "guessed"],
    ["Makanan", "kripik usus ayam", "makanan-ringan", "guessed"],
    ["Food and Drink", "Sambal cumi asin", "sambal-bumbu", "guessed"],
    ["Food and Drink", "Kopi Arabika Gayo", "kopi-teh", "guessed"],
    ["Food and Drink", "Pisang Goreng Madu", "makanan-ringan", "nearest"],
    ["Women's Fashion", "Sepatu Sneakers", "alas-kaki", "guessed"],
    ["Men's Fashion", "Kemeja Batik Pria", "batik-tenun", "guessed"],
    ["Beauty", "Garnier Men Mask", "kosmetik-sabun", "nearest"],
    ["Toys and Hobbies", "UNO Card", "kerajinan-bambu-anyaman", "nearest"],
    ["Mother and Baby", "Merries Pants", null, "none"],
    ["", "Nastar keju", "kue-kering", "guessed"],
    ["", "Benda aneh", null, "none"],
  ])("%s / %s → %s (%s)", (heading, title, handle, source) => {
    expect(guessCategory(heading, title, null)).toEqual({ handle, source });
  });

  it("lets the run's category replace a nearest or missing one", () => {
    expect(guessCategory("Toys and Hobbies", "UNO Card", "hampers")).toEqual({
      handle: "hampers",
      source: "default",
    });
    expect(guessCategory("Mother and Baby", "Merries", "batik-tenun").source).toBe("default");
  });

  it("does not let goods that need permits slip into the crafts", () => {
    const craft = "kerajinan-bambu-anyaman";
    expect(guessCategory("Makanan", "Pastel Wawa", craft).handle).toBe("makanan-ringan");
    expect(guessCategory("Makanan", "Kerupuk seblak", craft).handle).toBe("makanan-ringan");
    expect(guessCategory("Beauty", "Krim pemutih", craft).handle).toBe("kosmetik-sabun");
  });
});
