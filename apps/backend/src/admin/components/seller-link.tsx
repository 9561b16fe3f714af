import { useQuery } from "@tanstack/react-query";
import { Link } from "react-router-dom";

import { ask } from "../lib/client";
import type { Seller } from "../lib/types";

/** Name of a maker, leading to its page. */
export function SellerLink({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ["gerai-seller", id],
    queryFn: () => ask<{ seller: Seller }>(`/admin/sellers/${id}`),
  });
  return (
    <Link className="text-ui-fg-interactive" to={`/sellers/${id}`}>
      {data === undefined ? id : `${data.seller.name}, ${data.seller.kecamatan}`}
    </Link>
  );
}
