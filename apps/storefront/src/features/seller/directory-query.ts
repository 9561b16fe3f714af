import { parseCatalogueQuery, type QueryProblem } from "@/lib/catalogue-query";

/** What the makers' directory was asked for. */
export interface DirectoryQuery {
  q: string;
  /** Slug of the kecamatan. */
  kecamatan: string | null;
  /** From 1. */
  page: number;
}

/** Reads the address of the directory: the same words, district and page that a catalogue reads. */
export function readDirectoryQuery(params: URLSearchParams): {
  query: DirectoryQuery;
  problems: QueryProblem[];
} {
  const known = new URLSearchParams();
  for (const name of ["q", "kecamatan", "halaman"]) {
    for (const value of params.getAll(name)) known.append(name, value);
  }
  const { query, problems } = parseCatalogueQuery(known);
  return { query: { q: query.q, kecamatan: query.kecamatan, page: query.page }, problems };
}
