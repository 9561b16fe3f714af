import { Button, Container, Heading, Input, Select, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

import { useWords } from "../lib/words";

/** How many rows a page of a list has. */
export const PAGE_SIZE = 20;

interface Props {
  title: string;
  action?: ReactNode;
  search: string;
  onSearch: (text: string) => void;
  /** Filter by status: value → words. */
  statuses: Readonly<Record<string, string>>;
  status: string;
  onStatus: (status: string) => void;
  count: number;
  offset: number;
  onOffset: (offset: number) => void;
  children: ReactNode;
}

/** Frame of our lists: search, status filter, rows, pages, and words when nothing matches. */
export function ListPage(props: Props) {
  const { words } = useWords();
  const last = Math.min(props.offset + PAGE_SIZE, props.count);
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading>{props.title}</Heading>
        <div className="flex flex-wrap items-center gap-2">
          <Input
            type="search"
            size="small"
            aria-label={words.search}
            placeholder={words.search}
            value={props.search}
            onChange={(event) => {
              props.onSearch(event.target.value);
            }}
          />
          <Select size="small" value={props.status} onValueChange={props.onStatus}>
            <Select.Trigger className="w-44" aria-label={words.status}>
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              <Select.Item value="all">{words.all}</Select.Item>
              {Object.entries(props.statuses).map(([value, label]) => (
                <Select.Item key={value} value={value}>
                  {label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
          {props.action}
        </div>
      </div>
      {props.count === 0 ? (
        <div className="px-6 py-10 text-center">
          <Text weight="plus">{words.none}</Text>
          <Text size="small" className="text-ui-fg-subtle">
            {words.noneHint}
          </Text>
        </div>
      ) : (
        <div className="overflow-x-auto">{props.children}</div>
      )}
      <div className="flex items-center justify-between px-6 py-3">
        <Text size="small" className="text-ui-fg-subtle">
          {props.count === 0 ? 0 : `${props.offset + 1}–${last} ${words.of} ${props.count}`}
        </Text>
        <div className="flex gap-2">
          <Button
            size="small"
            variant="transparent"
            disabled={props.offset === 0}
            onClick={() => {
              props.onOffset(Math.max(0, props.offset - PAGE_SIZE));
            }}
          >
            {words.previous}
          </Button>
          <Button
            size="small"
            variant="transparent"
            disabled={last >= props.count}
            onClick={() => {
              props.onOffset(props.offset + PAGE_SIZE);
            }}
          >
            {words.next}
          </Button>
        </div>
      </div>
    </Container>
  );
}
