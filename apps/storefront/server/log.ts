type Level = "info" | "warn" | "error";
type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** Path of a request for a log line: its query may hold a token. */
export function pathOf({ url }: { url?: string | undefined }): string {
  return (url ?? "").replace(/\?.*/s, "");
}

/** Writes one line: time, level, what happened, facts as `key=value`. Never personal data. */
export function log(level: Level, event: string, facts: Facts = {}): void {
  const pairs = Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => `${key}=${typeof value === "string" ? JSON.stringify(value) : String(value)}`);
  const line = [new Date().toISOString(), level, event, ...pairs].join(" ");
  if (level === "info") console.log(line);
  else console.error(line);
}
