/** A word, quoted value, operator or bracket of a filter expression. */
export interface Token {
  /** `word` may be a keyword, an attribute or a value; `quoted` is never a keyword. */
  type: "word" | "quoted" | "symbol" | "end";
  text: string;
  /** Offset of the first character, for error messages. */
  start: number;
  end: number;
}

/** Thrown while reading an expression; the caller turns it into a 400. */
export class FilterSyntaxError extends Error {}

const WORD = /[\p{L}\p{N}_./*-]+/uy;
const SYMBOL = /!=|>=|<=|[=<>()[\],]/y;
const SPACE = /\s+/y;

/** Splits a filter expression into tokens in one pass. Throws {@link FilterSyntaxError} on stray characters. */
export function lex(expression: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(expression)?.[0];
  };
  while (at < expression.length) {
    const space = take(SPACE);
    if (space !== undefined) {
      at += space.length;
      continue;
    }
    const start = at;
    const character = expression.charAt(at);
    if (character === '"' || character === "'") {
      const { text, end } = readQuoted(expression, at);
      at = end;
      tokens.push({ type: "quoted", text, start, end });
      continue;
    }
    const symbol = take(SYMBOL);
    const text = symbol ?? take(WORD);
    if (text === undefined) {
      throw new FilterSyntaxError(`Unexpected character \`${character}\` at position ${start + 1}.`);
    }
    at += text.length;
    tokens.push({ type: symbol === undefined ? "word" : "symbol", text, start, end: at });
  }
  tokens.push({ type: "end", text: "", start: expression.length, end: expression.length });
  return tokens;
}

/** Reads a quoted value; a backslash makes the next character literal. */
function readQuoted(expression: string, start: number): { text: string; end: number } {
  const quote = expression.charAt(start);
  const parts: string[] = [];
  let from = start + 1;
  for (let at = from; at < expression.length; at += 1) {
    const character = expression.charAt(at);
    if (character === "\\" && at + 1 < expression.length) {
      parts.push(expression.slice(from, at));
      from = at + 1;
      at += 1;
    } else if (character === quote) {
      parts.push(expression.slice(from, at));
      return { text: parts.join(""), end: at + 1 };
    }
  }
  throw new FilterSyntaxError(
    `Expression \`${expression.slice(start, start + 40)}\` is missing a closing ${quote}.`,
  );
}
