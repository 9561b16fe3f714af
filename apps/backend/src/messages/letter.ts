/** What a mail says, before it becomes text or HTML. Everything in it is plain text. */
export interface Letter {
  subject: string;
  /** Paragraphs above the facts. */
  opening: readonly string[];
  /** Facts that are looked at again and again: number, amount, deadline, resi. */
  facts: readonly (readonly [label: string, value: string])[];
  /** The one thing to do next. */
  action: { label: string; url: string } | null;
  /** Paragraphs below the action. */
  closing: readonly string[];
}

/** The letter as plain text; addresses stand on lines of their own, so that every mail program makes links of them. */
export function letterText(letter: Letter): string {
  const parts = [
    ...letter.opening,
    letter.facts.map(([label, value]) => `${label}: ${value}`).join("\n"),
    letter.action === null ? "" : `${letter.action.label}:\n${letter.action.url}`,
    ...letter.closing,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const PARAGRAPH = "margin:0 0 16px;line-height:1.55";
const CELL = "padding:6px 16px 6px 0;vertical-align:top";
const BUTTON =
  "display:inline-block;padding:13px 22px;border-radius:8px;background:#0f5f4c;color:#ffffff;text-decoration:none;font-weight:600";

/** The letter as simple HTML: no pictures, no scripts, nothing from elsewhere. */
export function letterHtml(letter: Letter, locale: "id" | "en"): string {
  const paragraphs = (texts: readonly string[]) =>
    texts.map((text) => `<p style="${PARAGRAPH}">${escaped(text)}</p>`).join("");
  const rows = letter.facts
    .map(
      ([label, value]) =>
        `<tr><th scope="row" align="left" style="${CELL};font-weight:400;color:#5b5b52">${escaped(label)}</th><td style="${CELL}"><strong>${escaped(value)}</strong></td></tr>`,
    )
    .join("");
  const action =
    letter.action === null
      ? ""
      : `<p style="${PARAGRAPH}"><a href="${escaped(letter.action.url)}" style="${BUTTON}">${escaped(letter.action.label)}</a></p>`;
  return `<!doctype html>
<html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(letter.subject)}</title></head>
<body style="margin:0;padding:24px 16px;background:#f7f4ec;color:#23231f;font-family:system-ui,sans-serif;font-size:16px">
<div style="max-width:560px;margin:0 auto;padding:24px;background:#ffffff;border-radius:12px">
${paragraphs(letter.opening)}${rows === "" ? "" : `<table style="border-collapse:collapse;margin:0 0 16px">${rows}</table>`}${action}${paragraphs(letter.closing)}
</div></body></html>
`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter).replaceAll("\n", "<br>");
}
