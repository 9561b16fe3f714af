import type { RemoteQueryFunction } from "@medusajs/framework/types";
import { QueryContext } from "@medusajs/framework/utils";

import {
  CERTIFICATION_GRAPH_FIELDS,
  LISTED_FIELDS,
  PRODUCT_FIELDS,
  SELLER_FIELDS,
  type CertificationEventRecord,
  type CertificationRecord,
  type ListedRecord,
  type ProductRecord,
  type SellerRecord,
} from "./records";

/** A certificate with its history and the goods it covers. */
export type CertificationWithHistory = CertificationRecord & {
  events: CertificationEventRecord[];
  products: { id: string }[] | null;
};

/** The one entry of Medusa's query that is needed here. */
export type Graph = Pick<RemoteQueryFunction, "graph">;

/** Currency in which everything is sold. */
const CURRENCY = "idr";

/** Reads records in bulk; asks for nothing when there are no ids. */
export class ReadModelReader {
  private regionId: string | null | undefined;

  constructor(private readonly query: Graph) {}

  /** Products with everything their document shows; deleted ones are left out. */
  async products(ids: readonly string[]): Promise<ProductRecord[]> {
    if (ids.length === 0) return [];
    const region = await this.region();
    const price = QueryContext({
      currency_code: CURRENCY,
      ...(region === null ? {} : { region_id: region }),
    });
    const { data } = await this.query.graph({
      entity: "product",
      fields: PRODUCT_FIELDS,
      filters: { id: [...ids] },
      context: { variants: { calculated_price: price } },
    });
    // Fields are asked for by name at run time, which the generated types cannot follow.
    return data as unknown as ProductRecord[];
  }

  /** Makers with public columns only. */
  async sellers(ids: readonly string[]): Promise<SellerRecord[]> {
    if (ids.length === 0) return [];
    const { data } = await this.query.graph({
      entity: "seller",
      fields: [...SELLER_FIELDS],
      filters: { id: [...ids] },
    });
    return data as unknown as SellerRecord[];
  }

  /** All goods of makers, as far as the maker's document counts them. */
  async goodsOf(sellerIds: readonly string[]): Promise<Map<string, ListedRecord[]>> {
    if (sellerIds.length === 0) return new Map();
    const { data } = await this.query.graph({
      entity: "seller",
      fields: ["id", ...LISTED_FIELDS.map((field) => `products.${field}`)],
      filters: { id: [...sellerIds] },
    });
    const sellers = data as unknown as { id: string; products: (ListedRecord | null)[] | null }[];
    // A link to deleted goods stays behind as an empty place.
    return new Map(sellers.map(({ id, products }) => [id, (products ?? []).filter((one) => one !== null)]));
  }

  /** All certificates of makers, in any state. */
  async papersOf(sellerIds: readonly string[]): Promise<CertificationWithHistory[]> {
    if (sellerIds.length === 0) return [];
    return this.certificationsWhere({ seller_id: [...sellerIds] });
  }

  /** Certificates by id. */
  async certifications(ids: readonly string[]): Promise<CertificationWithHistory[]> {
    if (ids.length === 0) return [];
    return this.certificationsWhere({ id: [...ids] });
  }

  private async certificationsWhere(filters: Record<string, string[]>): Promise<CertificationWithHistory[]> {
    const { data } = await this.query.graph({
      entity: "certification",
      fields: CERTIFICATION_GRAPH_FIELDS,
      filters,
    });
    return data as unknown as CertificationWithHistory[];
  }

  /** The region whose prices hold; found once, because there is one. */
  private async region(): Promise<string | null> {
    if (this.regionId === undefined || this.regionId === null) {
      const { data } = await this.query.graph({
        entity: "region",
        fields: ["id"],
        filters: { currency_code: CURRENCY },
      });
      this.regionId = (data as unknown as { id: string }[])[0]?.id ?? null;
    }
    return this.regionId;
  }
}
