import { Button, Container, Heading, Input, Select, Table, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

import { useWords } from "../i18n/use-words";
import { PAGE_SIZE } from "../lib/use-list-state";
import type { Choice } from "./fields";

/** Value of "no filter": a select cannot hold an empty one. */
const ALL = "all";

/** One filter above a list. */
export interface Filter {
  label: string;
  /** Empty for no filter. */
  value: string;
  choices: readonly Choice[];
  /** Words for no filter. */
  all: string;
  onChange: (value: string) => void;
}

interface Props {
  title: string;
  action?: ReactNode;
  search: { value: string; hint: string; onChange: (text: string) => void };
  filters: readonly Filter[];
  /** Further fields beside the filters. */
  fields?: ReactNode;
  /** Words of the head of the table. */
  columns: readonly string[];
  count: number;
  offset: number;
  toOffset: (offset: number) => void;
  /** Whether the further fields leave anything out. */
  narrowed?: boolean;
  /** Words for a list with nothing in it, where the usual ones say too little. */
  empty?: { title: string; text: string } | undefined;
  /** Rows of the table. */
  children: ReactNode;
}

/** Frame of our lists: search, filters, rows, pages, and words when nothing matches. */
export function ListPage({
  title,
  action,
  search,
  filters,
  fields,
  columns,
  narrowed = false,
  empty,
  children,
  ...paging
}: Props) {
  const { words } = useWords();
  const all = !narrowed && search.value === "" && filters.every(({ value }) => value === "");
  const nothing =
    empty ??
    (all
      ? { title: words.nothingYet, text: words.nothingYetHint }
      : { title: words.nothingHere, text: words.nothingHereHint });
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{title}</Heading>
        {action}
      </div>
      <div className="flex flex-wrap items-center gap-2 px-6 py-3">
        <div className="w-full sm:w-72">
          <Input
            type="search"
            size="small"
            aria-label={search.hint}
            placeholder={search.hint}
            value={search.value}
            onChange={(event) => {
              search.onChange(event.target.value);
            }}
          />
        </div>
        {filters.map((filter) => (
          <FilterSelect key={filter.label} {...filter} />
        ))}
        {fields}
      </div>
      {paging.count === 0 ? (
        <div className="px-6 py-12 text-center">
          <Text weight="plus">{nothing.title}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {nothing.text}
          </Text>
        </div>
      ) : (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                {columns.map((column) => (
                  <Table.HeaderCell key={column} className="whitespace-nowrap">
                    {column}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Header>
            <Table.Body>{children}</Table.Body>
          </Table>
        </div>
      )}
      <Pages {...paging} />
    </Container>
  );
}

function FilterSelect({ label, value, choices, all, onChange }: Filter) {
  return (
    <div className="w-full sm:w-48">
      <Select
        size="small"
        value={value === "" ? ALL : value}
        onValueChange={(chosen) => {
          onChange(chosen === ALL ? "" : chosen);
        }}
      >
        <Select.Trigger aria-label={label}>
          <Select.Value />
        </Select.Trigger>
        <Select.Content>
          <Select.Item value={ALL}>{all}</Select.Item>
          {choices.map(([choice, text]) => (
            <Select.Item key={choice} value={choice}>
              {text}
            </Select.Item>
          ))}
        </Select.Content>
      </Select>
    </div>
  );
}

function Pages({ count, offset, toOffset }: Pick<Props, "count" | "offset" | "toOffset">) {
  const { words } = useWords();
  const last = Math.min(offset + PAGE_SIZE, count);
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
      <Text size="small" className="text-ui-fg-subtle">
        {count === 0 ? words.noResults : words.results(offset + 1, last, count)}
      </Text>
      <div className="flex gap-2">
        <Button
          size="small"
          variant="transparent"
          disabled={offset === 0}
          onClick={() => {
            toOffset(Math.max(0, offset - PAGE_SIZE));
          }}
        >
          {words.previous}
        </Button>
        <Button
          size="small"
          variant="transparent"
          disabled={last >= count}
          onClick={() => {
            toOffset(offset + PAGE_SIZE);
          }}
        >
          {words.next}
        </Button>
      </div>
    </div>
  );
}
