import { parseArgs } from "node:util";

import { categoryByHandle, CATEGORIES, type CategoryHandle } from "@gerai/contracts";

import { DEFAULTABLE, type ImportDefaults } from "./context";
import { UnusableInput } from "./reasons";

/** What a person typed after `npm run import --`. */
export interface ImportOptions {
  file: string;
  seller: string;
  dryRun: boolean;
  publish: boolean;
  defaults: ImportDefaults;
}

const USAGE =
  "Cara pakai: npm run import -- BERKAS.csv --seller HANDLE [--dry-run] [--draft] [--category HANDLE] [--defaults nama=nilai]";

/**
 * Reads the words of the command line.
 * @throws UnusableInput with what is wrong and how to write it
 */
export function readOptions(args: readonly string[]): ImportOptions {
  const { values, positionals } = parse(args.filter((word) => word !== "--"));
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw usage("Sebutkan satu berkas CSV.");
  if (!values.seller) throw usage("Sebutkan tokonya dengan --seller HANDLE.");
  if (values.publish && values.draft) throw usage("Pilih salah satu: --publish atau --draft.");
  return {
    file,
    seller: values.seller,
    dryRun: values["dry-run"] ?? false,
    publish: !(values.draft ?? false),
    defaults: { ...readDefaults(values.defaults ?? []), category: readCategory(values.category) },
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        seller: { type: "string" },
        "dry-run": { type: "boolean" },
        // The default, for those who like to say it.
        publish: { type: "boolean" },
        draft: { type: "boolean" },
        category: { type: "string" },
        defaults: { type: "string", multiple: true },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
}

function readCategory(handle: string | undefined): CategoryHandle | null {
  if (handle === undefined) return null;
  const found = categoryByHandle(handle);
  if (found) return found.handle;
  const known = CATEGORIES.map((category) => category.handle).join(", ");
  throw usage(`Kategori "${handle}" tidak ada. Pilih salah satu: ${known}.`);
}

/** `--defaults material=Katun --defaults "storage=Suhu ruang"`, or several in one, separated by `;`. */
function readDefaults(words: readonly string[]): Omit<ImportDefaults, "category"> {
  const defaults: Omit<ImportDefaults, "category"> = {};
  for (const pair of words.flatMap((word) => word.split(";")).filter((word) => word.trim() !== "")) {
    const at = pair.indexOf("=");
    const name = DEFAULTABLE.find((one) => one === pair.slice(0, at).trim());
    const value = pair.slice(at + 1).trim();
    if (at < 1 || name === undefined || value === "") {
      throw usage(
        `Nilai bawaan "${pair.trim()}" tidak dikenal. Yang dapat diisi: ${DEFAULTABLE.join(", ")}.`,
      );
    }
    defaults[name] = value;
  }
  return defaults;
}

function usage(problem: string): UnusableInput {
  return new UnusableInput("usage", `${problem}\n${USAGE}`);
}
