/** Set by the dashboard's build; "/" where the backend serves the dashboard itself. */
declare const __BACKEND_URL__: string | undefined;

/** A refusal of the server: the message is for people, the code for machines. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string | undefined;

  constructor(status: number, code: string | undefined, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** Values of a query; absent and empty ones are left out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

/** Address of a route of the backend, also when the dashboard lives elsewhere. */
export function addressOf(path: string, query: Query = {}): string {
  const base = new URL(__BACKEND_URL__ ?? "/", window.location.origin);
  const url = new URL(path, base);
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === "") continue;
    if (typeof value === "object") for (const one of value) url.searchParams.append(`${name}[]`, one);
    else url.searchParams.set(name, String(value));
  }
  return url.href;
}

/** Reads an admin route. Throws an ApiError on anything but 2xx. */
export function ask<T>(path: string, query?: Query): Promise<T> {
  return send<T>(addressOf(path, query), { method: "GET" });
}

/** Posts JSON to an admin route. Throws an ApiError on anything but 2xx. */
export function post<T>(path: string, body: object = {}, query?: Query): Promise<T> {
  return send<T>(addressOf(path, query), {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** Keeps a scan or photo as private evidence and returns its id. */
export async function uploadEvidence(file: File): Promise<string> {
  const { file: kept } = await send<{ file: { id: string } }>(addressOf("/admin/private-files"), {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  });
  return kept.id;
}

/** Posts one file (`file`) as a form. Throws an ApiError on anything but 2xx. */
export function uploadForm<T>(path: string, file: File): Promise<T> {
  const form = new FormData();
  form.append("file", file);
  return send<T>(addressOf(path), { method: "POST", body: form });
}

async function send<T>(url: string, init: RequestInit): Promise<T> {
  const response = await fetch(url, { ...init, credentials: "include" });
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) throw refusalOf(response.status, body);
  return body as T;
}

function refusalOf(status: number, body: unknown): ApiError {
  const { message, code } = (body ?? {}) as { message?: unknown; code?: unknown };
  return new ApiError(
    status,
    typeof code === "string" ? code : undefined,
    typeof message === "string" ? message : `HTTP ${status}`,
  );
}
