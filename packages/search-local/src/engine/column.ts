import { isJsonObject, valueAtPath, type JsonObject } from "../json.js";
import { fold } from "./text.js";

/** One comparable value: texts are folded, booleans are the texts `true` and `false`. */
export type Scalar = number | string;

/**
 * What one document holds at one attribute: undefined = missing, null = null, one value, several values
 * (an array matches a filter when any element does), or an object, which merely exists.
 */
export type Cell = undefined | null | Scalar | readonly Scalar[] | typeof OBJECT;

/** Marks a non-empty object: it exists, but nothing equals it. */
export const OBJECT = Symbol("object");

/** The values of one attribute over all documents, by document number, ready for filters, facets and sorting. */
export class Column {
  readonly cells: Cell[] = [];
  /** How to show a folded text again: `kec. curug` → `Kec. Curug`. */
  readonly #originals = new Map<string, string>();

  constructor(readonly attribute: string) {}

  /** Reads the attribute out of a document. */
  set(docNo: number, document: JsonObject): void {
    this.cells[docNo] = this.#toCell(valueAtPath(document, this.attribute));
  }

  /** Forgets a document. */
  delete(docNo: number): void {
    this.cells[docNo] = undefined;
  }

  /** The text as written in a document. */
  original(value: Scalar): string {
    return typeof value === "number" ? String(value) : (this.#originals.get(value) ?? value);
  }

  #toCell(value: unknown): Cell {
    if (value === undefined || value === null) return value;
    if (Array.isArray(value)) return value.flatMap((item) => this.#toScalar(item) ?? []);
    if (isJsonObject(value)) return Object.keys(value).length === 0 ? [] : OBJECT;
    return this.#toScalar(value);
  }

  #toScalar(value: unknown): Scalar | undefined {
    if (typeof value === "number") return value;
    if (typeof value === "boolean") return this.#remember(String(value));
    return typeof value === "string" ? this.#remember(value) : undefined;
  }

  #remember(text: string): string {
    const folded = fold(text);
    if (!this.#originals.has(folded)) this.#originals.set(folded, text);
    return folded;
  }
}

/** Whether any value of a cell satisfies a test. */
export function someValue(cell: Cell, test: (value: Scalar) => boolean): boolean {
  if (cell === undefined || cell === null || cell === OBJECT) return false;
  return typeof cell === "object" ? cell.some(test) : test(cell);
}
