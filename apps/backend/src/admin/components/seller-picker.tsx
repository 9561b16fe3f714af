import { Button, Hint, Input, Label, Text } from "@medusajs/ui";
import { useId, useState } from "react";

import { useWords } from "../i18n/use-words";
import { useSellerSearch } from "../lib/queries";
import type { Seller } from "../lib/types";

interface Props {
  label: string;
  chosen: Pick<Seller, "name" | "kecamatan"> | null;
  error?: string | undefined;
  onChoose: (seller: Seller | null) => void;
}

/** Finds a maker by name and chooses it. */
export function SellerPicker({ label, chosen, error, onChoose }: Props) {
  const { words } = useWords();
  const id = useId();
  const [text, setText] = useState("");
  const { data } = useSellerSearch(chosen === null ? text : "");
  const searching = text.trim().length >= 2;
  return (
    <div className="flex flex-col gap-1.5">
      <Label size="small" weight="plus" htmlFor={id}>
        {label}
      </Label>
      {chosen !== null ? (
        <div className="flex items-center justify-between gap-2">
          <Text size="small">
            {chosen.name}, {chosen.kecamatan}
          </Text>
          <Button
            type="button"
            size="small"
            variant="transparent"
            onClick={() => {
              onChoose(null);
            }}
          >
            {words.changeMaker}
          </Button>
        </div>
      ) : (
        <Input
          id={id}
          type="search"
          autoComplete="off"
          placeholder={words.makerSearch}
          value={text}
          aria-invalid={error !== undefined}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      )}
      {error !== undefined && (
        <Hint variant="error" role="alert">
          {error}
        </Hint>
      )}
      {chosen === null && searching && (
        <ul className="border-ui-border-base divide-y overflow-hidden rounded-lg border">
          {data?.sellers.map((seller) => (
            <li key={seller.id}>
              <button
                type="button"
                className="hover:bg-ui-bg-base-hover txt-small w-full px-3 py-2 text-left"
                onClick={() => {
                  onChoose(seller);
                  setText("");
                }}
              >
                {seller.name}, {seller.kecamatan}
              </button>
            </li>
          ))}
          {data?.sellers.length === 0 && (
            <li className="txt-small text-ui-fg-subtle px-3 py-2">{words.nothingHere}</li>
          )}
        </ul>
      )}
    </div>
  );
}
