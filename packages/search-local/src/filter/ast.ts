/** A parsed filter. Arrays given by the client become `and`/`or` nodes too. */
export type FilterNode =
  | { type: "and"; nodes: readonly FilterNode[] }
  | { type: "or"; nodes: readonly FilterNode[] }
  | { type: "not"; node: FilterNode }
  | { type: "compare"; attribute: string; operator: CompareOperator; value: string }
  | { type: "range"; attribute: string; from: string; to: string }
  | { type: "in"; attribute: string; values: readonly string[] }
  | { type: "exists" | "null" | "empty"; attribute: string };

export type CompareOperator = "=" | "!=" | ">" | ">=" | "<" | "<=";
