import { ApiError, type ApiErrorCode } from "./api-error.js";
import { parseSortKey } from "./engine/sort.js";
import { isJsonObject, isStringArray, type JsonObject } from "./json.js";
import { DEFAULT_SETTINGS, type IndexSettings } from "./settings.js";

/**
 * Applies a settings update: only the keys that are there, null resets one.
 * @throws ApiError on a wrong value, and on settings this server does not carry out, rather than ignoring them
 */
export function updateSettings(current: IndexSettings, update: unknown): IndexSettings {
  if (!isJsonObject(update)) throw new ApiError("bad_request", "Invalid settings: expected a JSON object.");
  return Object.entries(update).reduce<IndexSettings>((settings, [key, value]) => {
    if (!isSettingName(key)) {
      if (value === null) return settings;
      throw new ApiError(
        "bad_request",
        `Unknown or unsupported setting \`${key}\`: expected one of ${SETTING_NAMES.map((name) => `\`${name}\``).join(", ")}.`,
      );
    }
    return { ...settings, [key]: value === null ? DEFAULT_SETTINGS[key] : READERS[key](value, settings) };
  }, current);
}

export type SettingName = keyof IndexSettings;
const SETTING_NAMES = Object.keys(DEFAULT_SETTINGS) as SettingName[];

/** Whether this server knows a setting. */
export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(DEFAULT_SETTINGS, name);
}

type Reader<Name extends SettingName> = (value: unknown, settings: IndexSettings) => IndexSettings[Name];

const READERS: { [Name in SettingName]: Reader<Name> } = {
  searchableAttributes: strings("invalid_settings_searchable_attributes"),
  displayedAttributes: strings("invalid_settings_displayed_attributes"),
  filterableAttributes: strings("invalid_settings_filterable_attributes"),
  sortableAttributes: strings("invalid_settings_sortable_attributes"),
  stopWords: strings("invalid_settings_stop_words"),
  rankingRules: (value) => {
    const rules = strings("invalid_settings_ranking_rules")(value);
    for (const rule of rules) {
      if (!BUILT_IN_RULES.has(rule) && !parseSortKey(rule)) {
        throw new ApiError(
          "invalid_settings_ranking_rules",
          `\`${rule}\` ranking rule is invalid. Valid ranking rules are ${[...BUILT_IN_RULES].join(", ")} and custom ranking rules such as \`price:asc\`.`,
        );
      }
    }
    return rules;
  },
  synonyms: (value) => {
    const code = "invalid_settings_synonyms";
    if (!isJsonObject(value)) throw expected(code, "an object of string arrays");
    return Object.fromEntries(
      Object.entries(value).map(([word, others]) => {
        if (!isStringArray(others)) throw expected(code, "an object of string arrays", word);
        return [word, others];
      }),
    );
  },
  typoTolerance: (value, { typoTolerance: current }) => {
    const code = "invalid_settings_typo_tolerance";
    const update = object(code, value, Object.keys(current));
    const sizes = object(code, update.minWordSizeForTypos ?? {}, ["oneTypo", "twoTypos"]);
    const oneTypo = integer(code, sizes.oneTypo, current.minWordSizeForTypos.oneTypo, 255);
    const twoTypos = integer(code, sizes.twoTypos, current.minWordSizeForTypos.twoTypos, 255);
    if (oneTypo > twoTypos) {
      throw new ApiError(code, "`minWordSizeForTypos`: `oneTypo` must not be greater than `twoTypos`.");
    }
    const list = strings(code);
    return {
      enabled: flag(code, update.enabled, current.enabled),
      minWordSizeForTypos: { oneTypo, twoTypos },
      disableOnWords: list(update.disableOnWords ?? current.disableOnWords),
      disableOnAttributes: list(update.disableOnAttributes ?? current.disableOnAttributes),
      disableOnNumbers: flag(code, update.disableOnNumbers, current.disableOnNumbers),
    };
  },
  faceting: (value, { faceting: current }) => {
    const code = "invalid_settings_faceting";
    const update = object(code, value, Object.keys(current));
    const orders = object(code, update.sortFacetValuesBy ?? current.sortFacetValuesBy);
    return {
      maxValuesPerFacet: integer(code, update.maxValuesPerFacet, current.maxValuesPerFacet),
      sortFacetValuesBy: {
        ...current.sortFacetValuesBy,
        ...Object.fromEntries(
          Object.entries(orders).map(([attribute, order]) => {
            if (order !== "alpha" && order !== "count") throw expected(code, "`alpha` or `count`", attribute);
            return [attribute, order];
          }),
        ),
      },
    };
  },
  pagination: (value, { pagination: current }) => {
    const code = "invalid_settings_pagination";
    const update = object(code, value, Object.keys(current));
    return { maxTotalHits: integer(code, update.maxTotalHits, current.maxTotalHits) };
  },
};

const BUILT_IN_RULES: ReadonlySet<string> = new Set([
  "words",
  "typo",
  "proximity",
  "attribute",
  "attributeRank",
  "wordPosition",
  "sort",
  "exactness",
]);

function strings(code: ApiErrorCode) {
  return (value: unknown): readonly string[] => {
    if (!isStringArray(value)) throw expected(code, "an array of strings");
    return value;
  };
}

function object(code: ApiErrorCode, value: unknown, keys?: readonly string[]): JsonObject {
  if (!isJsonObject(value)) throw expected(code, "an object");
  const unknown = keys && Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new ApiError(code, `Unknown field \`${unknown}\`.`);
  return value;
}

function integer(code: ApiErrorCode, value: unknown, current: number, max = Number.MAX_SAFE_INTEGER): number {
  if (value === undefined || value === null) return current;
  if (typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= max) return value;
  throw expected(code, `a whole number from 0 to ${max}`);
}

function flag(code: ApiErrorCode, value: unknown, current: boolean): boolean {
  if (value === undefined || value === null) return current;
  if (typeof value === "boolean") return value;
  throw expected(code, "a boolean");
}

function expected(code: ApiErrorCode, what: string, where?: string): ApiError {
  const setting = code.replace("invalid_settings_", "").replaceAll("_", " ");
  return new ApiError(
    code,
    `Invalid ${setting}${where === undefined ? "" : ` at \`${where}\``}: expected ${what}.`,
  );
}
