import { environment } from "../fixtures/environment.ts";

/** The same goods as pages and as raw Store API calls. */
export interface Subjects {
  product: { page: string; api: string };
  catalogue: { page: string; api: string };
  /** Headers of a Store API call. */
  storeHeaders: Record<string, string>;
}

interface Hit {
  handle: string;
  picture: string | null;
  badges: string[];
}

/** Goods on one page of the catalogue. */
const PER_PAGE = 24;

/** Picks a product that the shop lists, and the calls a shop on the raw Store API would make for its pages. */
export async function findSubjects(): Promise<Subjects> {
  const { storefrontUrl, backendUrl, publishableKey } = environment;
  const storeHeaders = { "x-publishable-api-key": publishableKey };
  const found = await json<{ hits: Hit[] }>(`${storefrontUrl}/api/cari?q=keripik&limit=50`);
  // A full page: with a picture and a badge, as nearly all have.
  const full = found.hits.find(({ picture, badges }) => picture !== null && badges.length > 0);
  const handle = (full ?? found.hits[0])?.handle;
  if (handle === undefined)
    throw new Error("The shop has no goods to measure with; start it with its demo data.");
  const { regions } = await json<{ regions: { id: string }[] }>(`${backendUrl}/store/regions`, storeHeaders);
  const region = regions[0]?.id;
  if (region === undefined) throw new Error("The backend has no region.");
  const fields = "fields=*variants.calculated_price,%2Bvariants.inventory_quantity,*seller";
  return {
    product: {
      page: `${storefrontUrl}/produk/${handle}`,
      api: `${backendUrl}/store/products?handle=${handle}&region_id=${region}&${fields}`,
    },
    catalogue: {
      page: `${storefrontUrl}/produk`,
      api: `${backendUrl}/store/products?limit=${PER_PAGE}&region_id=${region}&${fields}`,
    },
    storeHeaders,
  };
}

async function json<Body>(url: string, headers: Record<string, string> = {}): Promise<Body> {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as Body;
}
