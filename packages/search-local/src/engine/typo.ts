/** How far a word of the index is from a typed one. */

/**
 * Edits (insert, delete, replace, swap of neighbours) between a typed word and an indexed term, or between
 * the typed word and the term's best-fitting beginning. A wrong first letter counts twice, as people seldom
 * miss it. Infinity beyond `limit`.
 * @param limit most edits worth knowing, 1 or 2
 * @param asPrefix whether the term may go on after the typed letters
 */
export function typoDistance(typed: string, term: string, limit: number, asPrefix: boolean): number {
  if (limit < 1) return term === typed || (asPrefix && term.startsWith(typed)) ? 0 : Infinity;
  const target = asPrefix ? term.slice(0, typed.length + limit) : term;
  if (Math.abs(target.length - typed.length) > limit) return Infinity;
  const extra = typed.charCodeAt(0) === target.charCodeAt(0) ? 0 : 1;
  const edits = damerau(typed, target, limit - extra, asPrefix);
  return edits === Infinity ? Infinity : edits + extra;
}

/** Optimal string alignment with rows over `typed`; gives up as soon as a whole row exceeds the limit. */
function damerau(typed: string, target: string, limit: number, asPrefix: boolean): number {
  const width = target.length + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: width }, (_, column) => column);
  for (let i = 1; i <= typed.length; i += 1) {
    const row: number[] = [i];
    let smallest = i;
    for (let j = 1; j < width; j += 1) {
      const same = typed.charCodeAt(i - 1) === target.charCodeAt(j - 1);
      let cost = Math.min(at(last, j - 1) + (same ? 0 : 1), at(last, j) + 1, at(row, j - 1) + 1);
      if (
        i > 1 &&
        j > 1 &&
        typed.charCodeAt(i - 1) === target.charCodeAt(j - 2) &&
        typed.charCodeAt(i - 2) === target.charCodeAt(j - 1)
      ) {
        cost = Math.min(cost, at(beforeLast, j - 2) + 1);
      }
      row.push(cost);
      if (cost < smallest) smallest = cost;
    }
    if (smallest > limit) return Infinity;
    beforeLast = last;
    last = row;
  }
  const edits = asPrefix ? Math.min(...last) : at(last, width - 1);
  return edits > limit ? Infinity : edits;
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
