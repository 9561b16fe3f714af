import { Button, Container, Heading, Select, Text, toast } from "@medusajs/ui";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "react-router-dom";

import { ask, messageOf, post } from "../lib/client";
import type { Certification, Seller } from "../lib/types";
import { useWords } from "../lib/words";

/** The goods a certificate covers; only goods of the same maker can be added. */
export function CertificationScope({ certification }: { certification: Certification }) {
  const { words } = useWords();
  const client = useQueryClient();
  const covered = certification.products ?? [];
  const { data } = useQuery({
    queryKey: ["gerai-seller", certification.seller_id],
    queryFn: () => ask<{ seller: Seller }>(`/admin/sellers/${certification.seller_id}`),
    enabled: certification.seller_id !== undefined,
  });
  const addable = (data?.seller.products ?? []).filter(({ id }) => !covered.some((one) => one.id === id));
  const change = (body: { add?: string[]; remove?: string[] }) => {
    post(`/admin/certifications/${certification.id}/products`, body)
      .then(() =>
        client.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith("gerai-") }),
      )
      .then(() => toast.success(words.saved))
      .catch((failure: unknown) => toast.error(messageOf(failure)));
  };
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h2">
          {words.scope} ({covered.length})
        </Heading>
        {addable.length > 0 && (
          <Select
            size="small"
            value=""
            onValueChange={(id) => {
              change({ add: [id] });
            }}
          >
            <Select.Trigger className="w-64" aria-label={words.addProduct}>
              <Select.Value placeholder={words.addProduct} />
            </Select.Trigger>
            <Select.Content>
              {addable.map(({ id, title }) => (
                <Select.Item key={id} value={id}>
                  {title}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        )}
      </div>
      {covered.map((product) => (
        <div key={product.id} className="flex items-center justify-between gap-3 px-6 py-2">
          <Link to={`/products/${product.id}`}>
            <Text size="small">{product.title}</Text>
          </Link>
          <Button
            size="small"
            variant="transparent"
            aria-label={`${words.remove}: ${product.title}`}
            onClick={() => {
              change({ remove: [product.id] });
            }}
          >
            {words.remove}
          </Button>
        </div>
      ))}
      {covered.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {words.none}
        </Text>
      )}
    </Container>
  );
}
