import type { CategoryHandle, CertificationKind } from "@gerai/contracts";

/** One line per sample product: title, English title, category, content, grams, price, certificates. */
export interface SampleGood {
  title: string;
  titleEn: string;
  category: CategoryHandle;
  content: string;
  grams: number | null;
  price: number;
  kinds: readonly CertificationKind[];
}

const good = (
  title: string,
  titleEn: string,
  category: CategoryHandle,
  content: string,
  grams: number | null,
  price: number,
  ...kinds: CertificationKind[]
): SampleGood => ({ title, titleEn, category, content, grams, price, kinds });

export const SAMPLE_GOODS: readonly SampleGood[] = [
  good(
    "Keripik Singkong Balado",
    "Spicy Cassava Crisps",
    "makanan-ringan",
    "200 g",
    200,
    18_000,
    "halal",
    "pirt",
  ),
  good(
    "Keripik Pisang Cokelat",
    "Chocolate Banana Crisps",
    "makanan-ringan",
    "150 g",
    150,
    20_000,
    "halal",
    "pirt",
  ),
  good("Rempeyek Kacang", "Peanut Rempeyek", "makanan-ringan", "150 g", 150, 17_000, "halal", "pirt"),
  good("Kacang Sangrai Gurih", "Roasted Peanuts", "makanan-ringan", "250 g", 250, 22_000, "halal", "pirt"),
  good("Kerupuk Ikan Kronjo", "Fish Crackers", "makanan-ringan", "250 g", 250, 25_000, "halal", "pirt"),
  good("Dodol Ketan Hitam", "Black Rice Dodol", "makanan-ringan", "350 g", 350, 30_000, "halal"),
  good("Nastar Nanas Wisman", "Pineapple Tarts", "kue-kering", "500 g", 500, 75_000, "halal", "pirt"),
  good("Kastengel Keju", "Cheese Sticks", "kue-kering", "400 g", 400, 70_000, "halal", "pirt"),
  good("Kue Semprit Sagu", "Sago Cookies", "kue-kering", "300 g", 300, 38_000, "halal", "pirt"),
  good("Brownies Panggang", "Baked Brownies", "roti-bakery", "400 g", 400, 55_000, "halal"),
  good("Bolu Pandan Gulung", "Pandan Roll Cake", "roti-bakery", "500 g", 500, 48_000, "halal"),
  good("Sambal Bawang Botol", "Shallot Sambal", "sambal-bumbu", "150 ml", 150, 28_000, "halal", "pirt"),
  good("Bumbu Rendang Siap Masak", "Rendang Paste", "sambal-bumbu", "200 g", 200, 32_000, "halal", "pirt"),
  good(
    "Bandeng Presto Beku",
    "Pressure-cooked Milkfish",
    "makanan-beku",
    "500 g",
    500,
    45_000,
    "halal",
    "bpom_food",
  ),
  good(
    "Nugget Ayam Sayur",
    "Chicken Vegetable Nuggets",
    "makanan-beku",
    "500 g",
    500,
    38_000,
    "halal",
    "bpom_food",
  ),
  good("Kopi Robusta Tigaraksa", "Tigaraksa Robusta", "kopi-teh", "200 g", 200, 45_000, "halal", "pirt"),
  good("Teh Bunga Telang", "Butterfly Pea Tea", "kopi-teh", "40 g", 40, 27_000, "halal", "pirt"),
  good(
    "Jahe Merah Serbuk",
    "Red Ginger Powder",
    "minuman-herbal-jamu",
    "250 g",
    250,
    35_000,
    "halal",
    "pirt",
  ),
  good(
    "Kapsul Daun Kelor",
    "Moringa Capsules",
    "minuman-herbal-jamu",
    "60 kapsul",
    30,
    65_000,
    "halal",
    "bpom_traditional",
  ),
  good("Madu Randu", "Kapok Honey", "madu", "350 ml", 350, 85_000, "halal", "bpom_food"),
  good("Abon Bandeng", "Milkfish Floss", "lauk-kering", "100 g", 100, 40_000, "halal", "pirt"),
  good("Teri Kacang Balado", "Anchovy Peanut Balado", "lauk-kering", "200 g", 200, 36_000, "halal", "pirt"),
  good(
    "Topi Bambu Tangerang",
    "Tangerang Bamboo Hat",
    "kerajinan-bambu-anyaman",
    "lingkar 56 cm",
    null,
    65_000,
  ),
  good("Tas Pandan Anyam", "Woven Pandan Bag", "kerajinan-bambu-anyaman", "30 × 25 cm", null, 120_000),
  good("Besek Bambu Isi 10", "Bamboo Boxes, Set of 10", "kerajinan-bambu-anyaman", "10 buah", null, 40_000),
  good("Batik Cap Benteng", "Benteng Stamped Batik", "batik-tenun", "2 m", null, 185_000),
  good("Selendang Tenun", "Woven Shawl", "batik-tenun", "200 × 60 cm", null, 150_000),
  good("Kerudung Voal Polos", "Plain Voile Headscarf", "busana-muslim", "110 × 110 cm", null, 55_000),
  good("Mukena Travel", "Travel Prayer Dress", "busana-muslim", "1 set", null, 145_000),
  good("Sandal Kulit Anyam", "Woven Leather Sandals", "alas-kaki", "39–43", null, 130_000),
  good("Sabun Sereh", "Lemongrass Soap", "kosmetik-sabun", "90 g", 90, 25_000, "halal", "bpom_cosmetic"),
  good(
    "Lulur Beras Kencur",
    "Rice Galangal Scrub",
    "kosmetik-sabun",
    "200 g",
    200,
    48_000,
    "halal",
    "bpom_cosmetic",
  ),
  good("Hampers Lebaran Kecil", "Small Festive Hamper", "hampers", "5 macam", 900, 160_000, "halal"),
  good("Bingkisan Kopi dan Kue", "Coffee and Cookie Gift", "hampers", "3 macam", 600, 135_000, "halal"),
  // Without the papers they need: these show on their maker's page only, in words.
  good("Keripik Talas Pedas", "Hot Taro Crisps", "makanan-ringan", "150 g", 150, 16_000, "halal"),
  good("Sosis Sapi Rumahan", "Home-made Beef Sausages", "makanan-beku", "400 g", 400, 52_000, "halal"),
  good(
    "KERIPIK USUS SUPER PEDAS || LEVEL 10 || OLEH-OLEH KHAS TANGERANG KEMASAN EKONOMIS RENYAH GURIH TANPA PENGAWET",
    "Very Hot Chicken Crisps",
    "makanan-ringan",
    "100 g",
    100,
    12_000,
    "halal",
    "pirt",
  ),
];

/** Makers: name, how neighbours call them, kecamatan, year they began. */
export const SAMPLE_MAKERS: readonly (readonly [string, string, string, number | null])[] = [
  ["Dapur Ibu Siti", "Ibu Siti", "Kronjo", 2016],
  ["Kriuk Mauk", "Pak Rahmat", "Mauk", 2019],
  ["Kue Kering Melati", "Ibu Ratna", "Cikupa", 2014],
  ["Roti Bu Yanti", "Ibu Yanti", "Kelapa Dua", 2020],
  ["Sambal Teh Euis", "Teh Euis", "Sepatan Timur", 2021],
  ["Bandeng Mak Iyah", "Mak Iyah", "Kosambi", 2011],
  ["Kopi Tigaraksa", "Kang Dedi", "Tigaraksa", 2018],
  ["Jamu Mbok Darmi", "Mbok Darmi", "Pasar Kemis", 2009],
  ["Madu Curug", "Pak Hasan", "Curug", null],
  ["Anyaman Jambe", "Ibu Nining", "Jambe", 2005],
  ["Batik Benteng Sukadiri", "Ibu Lilis", "Sukadiri", 2015],
  ["Sabun Alami Legok", "Ibu Maya", "Legok", 2022],
];
