import { Button, Input, Label, Text } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { ask } from "../lib/client";
import type { Seller } from "../lib/types";
import { useWords } from "../lib/words";

/** Finds a maker by name and chooses it. */
export function SellerPicker({
  chosen,
  onChoose,
}: {
  chosen: Seller | null;
  onChoose: (seller: Seller) => void;
}) {
  const { words } = useWords();
  const [text, setText] = useState("");
  const { data } = useQuery({
    queryKey: ["gerai-seller-picker", text],
    queryFn: () => ask<{ sellers: Seller[] }>("/admin/sellers", { q: text, limit: 6, order: "name" }),
    enabled: text.trim().length >= 2,
    placeholderData: keepPreviousData,
  });
  return (
    <div className="flex flex-col gap-1">
      <Label htmlFor="seller">{words.maker}</Label>
      {chosen !== null && (
        <Text size="small" weight="plus">
          {chosen.name}, {chosen.kecamatan}
        </Text>
      )}
      <Input
        id="seller"
        type="search"
        placeholder={words.search}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      {text.trim().length >= 2 &&
        (data?.sellers ?? []).map((seller) => (
          <Button
            key={seller.id}
            size="small"
            variant="transparent"
            className="justify-start"
            onClick={() => {
              onChoose(seller);
              setText("");
            }}
          >
            {seller.name}, {seller.kecamatan}
          </Button>
        ))}
      {text.trim().length >= 2 && data?.sellers.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle">
          {words.none}
        </Text>
      )}
    </div>
  );
}
