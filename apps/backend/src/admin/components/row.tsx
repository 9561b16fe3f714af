import { Table } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link, useNavigate } from "react-router-dom";

interface Props {
  /** Page of the record. */
  to: string;
  /** First cell; it carries the link that a keyboard reaches. */
  title: ReactNode;
  /** Further cells. */
  cells: readonly ReactNode[];
}

/** A row of a list that leads to its record, wherever it is clicked. */
export function Row({ to, title, cells }: Props) {
  const navigate = useNavigate();
  return (
    <Table.Row
      className="cursor-pointer"
      onClick={(event) => {
        // The link follows itself, also into a new tab.
        if (!(event.target as HTMLElement).closest("a")) navigate(to);
      }}
    >
      <Table.Cell className="whitespace-nowrap pr-4">
        <Link to={to} className="text-ui-fg-base inline-flex items-center gap-2 font-medium">
          {title}
        </Link>
      </Table.Cell>
      {cells.map((cell, index) => (
        <Table.Cell key={index} className="whitespace-nowrap pr-4">
          {cell}
        </Table.Cell>
      ))}
    </Table.Row>
  );
}
