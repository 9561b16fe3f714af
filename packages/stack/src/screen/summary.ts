import path from "node:path";

import QRCode from "qrcode";

import type { StackStatus } from "./status.ts";

/** The lines a person wants once everything answers: addresses, accounts, how to stop. */
export async function summaryLines(
  status: StackStatus,
  options: { lan: boolean; stopHint: string },
): Promise<string[]> {
  return [
    "",
    `  Shop        ${status.storefront}   (English: ${status.storefront}/en)`,
    `  Dashboard   ${status.dashboard}`,
    `  Search      ${status.search}`,
    `  Store API   ${status.backend}/store   key ${status.publishable_key ?? "none yet"}`,
    ...accountLines(status),
    ...(options.lan ? await lanLines(status.storefront) : []),
    `  Data and logs in ${shortPath(status.data_dir)}. ${options.stopHint}`,
    "",
  ];
}

function accountLines(status: StackStatus): string[] {
  const [first] = status.demo_accounts;
  if (!first) return [];
  const accounts = status.demo_accounts.map(({ email, role }) => `${email} (${role})`);
  return [`  Accounts    ${accounts.join("\n              ")}`, `              password ${first.password}`];
}

async function lanLines(url: string): Promise<string[]> {
  const code = await QRCode.toString(url, { type: "utf8", margin: 2 });
  // Black on white, whatever the terminal's colours: not every phone reads a code in negative.
  const lines = code.split("\n").map((line) => `  \u001b[30;47m${line}\u001b[0m`);
  return ["", `  Phones in the same network: ${url}`, "", ...lines];
}

function shortPath(folder: string): string {
  const relative = path.relative(process.cwd(), folder);
  return relative.startsWith("..") ? folder : `./${relative}`;
}
