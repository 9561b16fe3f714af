import { ApiError, type ApiErrorCode } from "../api-error.js";
import type { FilterNode } from "../filter/ast.js";
import { isCovered, valueAtPath, type JsonObject } from "../json.js";
import { DEFAULT_SETTINGS, type IndexSettings } from "../settings.js";
import { Column } from "./column.js";
import { documentId, DocumentStore, inferPrimaryKey } from "./document-store.js";
import { compileFilter, type Predicate } from "./filter-predicate.js";
import { QueryRules } from "./query.js";
import { parseSortKey, sortComparator } from "./sort.js";
import { tokenize } from "./text.js";
import { TextIndex, type TokenisedFields } from "./text-index.js";

/** One index: its documents, settings, and everything derived from the two. */
export class SearchIndex {
  readonly createdAt = new Date();
  updatedAt = this.createdAt;
  readonly documents = new DocumentStore();
  #settings = DEFAULT_SETTINGS;
  #rules = new QueryRules(DEFAULT_SETTINGS);
  #text = new TextIndex();
  /** Columns are built when first asked for, and kept up to date from then on. */
  readonly #columns = new Map<string, Column>();
  /** Top-level attributes in the order first seen: what `*` means in `searchableAttributes`. */
  readonly #seenAttributes: string[] = [];

  constructor(
    readonly uid: string,
    public primaryKey: string | null,
  ) {}

  get settings(): IndexSettings {
    return this.#settings;
  }

  get rules(): QueryRules {
    return this.#rules;
  }

  get text(): TextIndex {
    return this.#text;
  }

  /** Searched attributes, most important first. */
  get searchable(): readonly string[] {
    return this.#settings.searchableAttributes.includes("*")
      ? this.#seenAttributes
      : this.#settings.searchableAttributes;
  }

  /** Takes new settings and derives anew what depends on them. */
  applySettings(settings: IndexSettings): void {
    const reindex = settings.searchableAttributes !== this.#settings.searchableAttributes;
    this.#settings = settings;
    this.#rules = new QueryRules(settings);
    this.updatedAt = new Date();
    if (!reindex) return;
    this.#text = new TextIndex();
    for (const docNo of this.documents.numbers()) {
      const document = this.documents.at(docNo);
      if (document) this.#text.add(docNo, this.#tokenise(document));
    }
  }

  /**
   * Adds documents. All are checked before the first is written, so a bad one leaves nothing half-done.
   * @param mode `replace` puts the document in the place of an older one; `update` overlays its attributes
   */
  addDocuments(
    documents: readonly JsonObject[],
    primaryKey: string | undefined,
    mode: "replace" | "update",
  ): void {
    const [sample] = documents;
    if (sample === undefined) return;
    if (this.primaryKey !== null && primaryKey !== undefined && primaryKey !== this.primaryKey) {
      throw new ApiError(
        "index_primary_key_already_exists",
        `Index \`${this.uid}\`: Index already has a primary key: \`${this.primaryKey}\`.`,
      );
    }
    const key = this.primaryKey ?? primaryKey ?? inferPrimaryKey(sample);
    const entries = documents.map((document) => ({ id: documentId(document, key), document }));
    this.primaryKey = key;
    for (const { id, document } of entries) this.#put(id, document, mode);
    this.updatedAt = new Date();
  }

  /** Deletes documents by id and returns how many there were. */
  deleteDocuments(ids: Iterable<string>): number {
    let deleted = 0;
    for (const id of ids) {
      const docNo = this.documents.numberOf(id);
      const document = docNo === undefined ? undefined : this.documents.at(docNo);
      if (docNo === undefined || document === undefined) continue;
      this.#text.remove(docNo, this.#tokenise(document));
      for (const column of this.#columns.values()) column.delete(docNo);
      this.documents.delete(id);
      deleted += 1;
    }
    this.updatedAt = new Date();
    return deleted;
  }

  /** The id of a stored document. */
  idAt(docNo: number): string {
    const document = this.documents.at(docNo);
    if (document === undefined || this.primaryKey === null) throw new Error(`No document ${docNo}`);
    return documentId(document, this.primaryKey);
  }

  /** A test for a filter, null when there is none. Throws on attributes that are not filterable. */
  predicate(filter: FilterNode | null, code: ApiErrorCode): Predicate | null {
    return filter && compileFilter(filter, (attribute) => this.#filterable(attribute, code));
  }

  /** The column of an attribute that may be counted; throws on others. */
  facetColumn(attribute: string): Column {
    return this.#filterable(attribute, "invalid_search_facets");
  }

  /** Comparators for `["price:asc"]`; throws on attributes that are not sortable. */
  comparators(sort: readonly string[], code: ApiErrorCode): ((a: number, b: number) => number)[] {
    return sort.map((text) => {
      const key = parseSortKey(text);
      if (!key) {
        throw new ApiError(
          code,
          `Invalid syntax for the sort parameter: expected expression ending by \`:asc\` or \`:desc\`, found \`${text}\`.`,
        );
      }
      if (!isCovered(key.attribute, this.#settings.sortableAttributes)) {
        throw new ApiError(
          code,
          `Index \`${this.uid}\`: Attribute \`${key.attribute}\` is not sortable. ${available("sortable", this.#settings.sortableAttributes)}`,
        );
      }
      return sortComparator(this.column(key.attribute), key.descending);
    });
  }

  /** The column of any attribute, built when it is first needed. */
  column(attribute: string): Column {
    const known = this.#columns.get(attribute);
    if (known) return known;
    const column = new Column(attribute);
    for (const docNo of this.documents.numbers()) {
      const document = this.documents.at(docNo);
      if (document) column.set(docNo, document);
    }
    this.#columns.set(attribute, column);
    return column;
  }

  #filterable(attribute: string, code: ApiErrorCode): Column {
    const { filterableAttributes } = this.#settings;
    if (!isCovered(attribute, filterableAttributes)) {
      throw new ApiError(
        code,
        `Index \`${this.uid}\`: Attribute \`${attribute}\` is not filterable. ${available("filterable", filterableAttributes)}`,
      );
    }
    return this.column(attribute);
  }

  #put(id: string, document: JsonObject, mode: "replace" | "update"): void {
    const docNo = this.documents.numberOf(id);
    const old = docNo === undefined ? undefined : this.documents.at(docNo);
    const next = mode === "update" && old ? { ...old, ...document } : document;
    if (docNo !== undefined && old) this.#text.remove(docNo, this.#tokenise(old));
    for (const attribute of Object.keys(next)) {
      if (!this.#seenAttributes.includes(attribute)) this.#seenAttributes.push(attribute);
    }
    const place = this.documents.put(id, next);
    this.#text.add(place, this.#tokenise(next));
    for (const column of this.#columns.values()) column.set(place, next);
  }

  #tokenise(document: JsonObject): TokenisedFields {
    return this.searchable.map((attribute) => words(valueAtPath(document, attribute)));
  }
}

/** All words in a value: texts and numbers, in arrays and objects too. */
function words(value: unknown): string[] {
  if (typeof value === "string") return tokenize(value);
  if (typeof value === "number") return tokenize(String(value));
  if (typeof value === "object" && value !== null) return Object.values(value).flatMap(words);
  return [];
}

function available(kind: "filterable" | "sortable", attributes: readonly string[]): string {
  if (attributes.length === 0) return `This index does not have configured ${kind} attributes.`;
  return `Available ${kind} attributes are: ${attributes.map((attribute) => `\`${attribute}\``).join(", ")}.`;
}
