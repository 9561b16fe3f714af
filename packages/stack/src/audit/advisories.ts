/** The part of `npm audit --json` that we read. */
export interface AuditReport {
  vulnerabilities?: Record<string, { severity: string; via: (string | Advisory)[] }>;
}

interface Advisory {
  source: number;
  title: string;
  url: string;
  severity: string;
  name: string;
}

const SEVERE = ["high", "critical"];

/**
 * Advisories of high or critical severity that nobody has excused.
 * @param excused address of the advisory → reason, from docs/dependency-exceptions.json
 */
export function severeAdvisories(report: AuditReport, excused: Readonly<Record<string, string>>): string[] {
  const all = Object.values(report.vulnerabilities ?? {}).flatMap(({ via }) =>
    via.filter((one) => typeof one !== "string"),
  );
  const open = all.filter(({ severity, url }) => SEVERE.includes(severity) && !(url in excused));
  return [...new Set(open.map(({ name, severity, title, url }) => `${name}: ${severity}, ${title}, ${url}`))];
}
