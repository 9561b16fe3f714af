import type { Words } from "../dictionary.ts";
import type { system as indonesian } from "../id/system.ts";

export const system: Words<typeof indonesian> = {
  siteName: "Gerai Tangerang Gemilang",
  notice: "Demonstration project, not an official site of Tangerang Regency, SGU, BPJPH or BPOM.",
  orderingPaused:
    "Ordering is paused for a moment. You can still browse goods and check their permit numbers.",
  queryProblem: {
    kategori: "That category is unknown, so it was ignored.",
    kecamatan: "That district is unknown, so it was ignored.",
    min: "The minimum price could not be read. Write digits only, for example 25000.",
    max: "The maximum price could not be read. Write digits only, for example 50000.",
    range: "The minimum price was higher than the maximum, so we swapped them.",
    urut: "That sort order is unknown, so the usual one is used.",
    halaman: "The page number could not be read, so this is the first page.",
    halal: "The Halal filter could not be read, so it was ignored.",
    bpom: "The BPOM filter could not be read, so it was ignored.",
    pirt: "The P-IRT filter could not be read, so it was ignored.",
    stok: "The stock filter could not be read, so it was ignored.",
    q: "The search text was too long, so its first 200 letters are used.",
    repeated: "One filter was given twice, so the first is used.",
  },
  searchApi: {
    q: "q: write at most 200 letters without control characters.",
    limit: "limit: write a number from 1 to 50.",
    lang: "lang: choose id or en.",
    repeated: "Give each parameter only once.",
    unavailable: "The search cannot be reached right now. Try again in a moment.",
  },
};
