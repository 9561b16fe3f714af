import type { CompareOperator, FilterNode } from "./ast.js";
import { FilterSyntaxError, lex, type Token } from "./lexer.js";

/** Deeper nesting than any page writes; keeps recursion off the stack's limit. */
const MAX_DEPTH = 200;
const COMPARE_OPERATORS: readonly string[] = ["=", "!=", ">", ">=", "<", "<="] satisfies CompareOperator[];
const KEYWORDS: ReadonlySet<string> = new Set([
  "AND",
  "OR",
  "NOT",
  "IN",
  "TO",
  "EXISTS",
  "IS",
  "NULL",
  "EMPTY",
]);

/**
 * Parses one filter expression in Meilisearch's grammar; keywords are upper case.
 * An empty expression is no filter. Linear in the length of the expression.
 * @throws FilterSyntaxError with a message for the caller
 */
export function parseExpression(expression: string): FilterNode | null {
  const parser = new Parser(lex(expression));
  return parser.parse();
}

/** Recursive descent: or → and → not → primary, one token of look-ahead. */
class Parser {
  #at = 0;
  #depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  parse(): FilterNode | null {
    if (this.#peek().type === "end") return null;
    const node = this.#or();
    const rest = this.#peek();
    if (rest.type !== "end") {
      throw new FilterSyntaxError(`Found unexpected \`${rest.text}\` at position ${rest.start + 1}.`);
    }
    return node;
  }

  #or(): FilterNode {
    const nodes = [this.#and()];
    while (this.#takeKeyword("OR")) nodes.push(this.#and());
    return nodes.length === 1 && nodes[0] ? nodes[0] : { type: "or", nodes };
  }

  #and(): FilterNode {
    const nodes = [this.#not()];
    while (this.#takeKeyword("AND")) nodes.push(this.#not());
    return nodes.length === 1 && nodes[0] ? nodes[0] : { type: "and", nodes };
  }

  #not(): FilterNode {
    let negated = false;
    while (this.#takeKeyword("NOT")) negated = !negated;
    const node = this.#primary();
    return negated ? { type: "not", node } : node;
  }

  #primary(): FilterNode {
    if (!this.#takeSymbol("(")) return this.#condition();
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) {
      throw new FilterSyntaxError(
        "The filter exceeded the maximum depth limit. Try rewriting the filter so that it contains fewer nested conditions.",
      );
    }
    const node = this.#or();
    this.#expectSymbol(")");
    this.#depth -= 1;
    return node;
  }

  #condition(): FilterNode {
    const attribute = this.#value("an attribute");
    const next = this.#peek();
    if (next.type === "symbol" && COMPARE_OPERATORS.includes(next.text)) {
      this.#at += 1;
      const value = this.#value("a value");
      return { type: "compare", attribute, operator: next.text as CompareOperator, value };
    }
    if (this.#takeKeyword("NOT")) {
      if (this.#takeKeyword("EXISTS")) return negate({ type: "exists", attribute });
      if (this.#takeKeyword("IN")) return negate({ type: "in", attribute, values: this.#list() });
      throw this.#unexpected("`EXISTS` or `IN` after `NOT`");
    }
    if (this.#takeKeyword("EXISTS")) return { type: "exists", attribute };
    if (this.#takeKeyword("IN")) return { type: "in", attribute, values: this.#list() };
    if (this.#takeKeyword("IS")) return this.#is(attribute);
    if (next.type === "quoted" || (next.type === "word" && !KEYWORDS.has(next.text))) {
      const from = this.#value("a value");
      if (!this.#takeKeyword("TO")) throw this.#unexpected("`TO`");
      return { type: "range", attribute, from, to: this.#value("a value") };
    }
    throw this.#unexpected(
      "an operation among `=`, `!=`, `>`, `>=`, `<`, `<=`, `TO`, `IN`, `NOT IN`, `EXISTS`, `NOT EXISTS`, `IS NULL`, `IS NOT NULL`, `IS EMPTY`, `IS NOT EMPTY`",
    );
  }

  #is(attribute: string): FilterNode {
    const negated = this.#takeKeyword("NOT");
    const type = this.#takeKeyword("NULL") ? "null" : this.#takeKeyword("EMPTY") ? "empty" : undefined;
    if (type === undefined) throw this.#unexpected("`NULL` or `EMPTY` after `IS`");
    const node: FilterNode = { type, attribute };
    return negated ? negate(node) : node;
  }

  /** `[a, "b", c]`, possibly empty, a trailing comma allowed. */
  #list(): string[] {
    this.#expectSymbol("[");
    const values: string[] = [];
    while (!this.#takeSymbol("]")) {
      values.push(this.#value("a value or `]`"));
      if (!this.#takeSymbol(",")) {
        this.#expectSymbol("]");
        break;
      }
    }
    return values;
  }

  #value(what: string): string {
    const token = this.#peek();
    if (token.type === "quoted" || (token.type === "word" && !KEYWORDS.has(token.text))) {
      this.#at += 1;
      return token.text;
    }
    throw this.#unexpected(what);
  }

  #peek(): Token {
    // The last token is always `end`, and nothing moves past it.
    return this.tokens[this.#at] ?? { type: "end", text: "", start: 0, end: 0 };
  }

  #takeKeyword(keyword: string): boolean {
    const token = this.#peek();
    if (token.type !== "word" || token.text !== keyword) return false;
    this.#at += 1;
    return true;
  }

  #takeSymbol(symbol: string): boolean {
    const token = this.#peek();
    if (token.type !== "symbol" || token.text !== symbol) return false;
    this.#at += 1;
    return true;
  }

  #expectSymbol(symbol: string): void {
    if (!this.#takeSymbol(symbol)) throw this.#unexpected(`\`${symbol}\``);
  }

  #unexpected(expected: string): FilterSyntaxError {
    const token = this.#peek();
    const found = token.type === "end" ? "the end of the filter" : `\`${token.text}\``;
    return new FilterSyntaxError(
      `Was expecting ${expected} at position ${token.start + 1}, but found ${found}.`,
    );
  }
}

function negate(node: FilterNode): FilterNode {
  return { type: "not", node };
}
