import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

import { severeAdvisories, type AuditReport } from "../audit/advisories.ts";
import { licenceFindings, readInstalledLicence } from "../audit/licences.ts";
import { command } from "../command.ts";
import { root } from "../config/paths.ts";

interface Exceptions {
  licences: Record<string, string>;
  packages: Record<string, string>;
  advisories: Record<string, string>;
}

await command(async () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), "utf8"));
  const exceptions = read("docs/dependency-exceptions.json") as Exceptions;
  const lock = read("package-lock.json") as Parameters<typeof licenceFindings>[0];
  const licences = licenceFindings(lock, exceptions, (at) => readInstalledLicence(root, at));
  for (const { name, licence } of licences) console.error(`Licence not allowed: ${name} (${licence})`);

  const report = await npmAudit();
  const advisories = report === null ? [] : severeAdvisories(report, exceptions.advisories);
  for (const line of advisories) console.error(`Known vulnerability: ${line}`);
  if (report === null) {
    console.log("Vulnerabilities were not checked: the registry offers no audit here. Licences were.");
  }
  if (licences.length + advisories.length > 0) {
    console.error("Replace the package, or write down why it may stay in docs/dependency-exceptions.json.");
    return 1;
  }
  console.log(`Licences of ${Object.keys(lock.packages).length} packages are in order.`);
  return 0;
});

/** Asks the registry; null when it cannot be reached or offers no such service. */
function npmAudit(): Promise<AuditReport | null> {
  return new Promise((resolve) => {
    const args = ["audit", "--omit=dev", "--json"];
    execFile("npm", args, { cwd: root, timeout: 60_000, maxBuffer: 50_000_000 }, (_error, stdout) => {
      try {
        const report = JSON.parse(stdout) as AuditReport;
        resolve(report.vulnerabilities === undefined ? null : report);
      } catch {
        resolve(null);
      }
    });
  });
}
