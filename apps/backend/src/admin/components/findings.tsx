import { Text } from "@medusajs/ui";

import type { ParsedNumber } from "../lib/types";
import { useWords } from "../lib/words";

const COLOURS = {
  error: "text-ui-fg-error",
  warning: "text-ui-tag-orange-text",
  review: "text-ui-fg-interactive",
};

/** What the shape of a number tells, in the reader's language. */
export function Findings({ parsed }: { parsed: ParsedNumber }) {
  const { words, locale } = useWords();
  if (parsed.findings.length === 0) {
    return (
      <Text size="small" className="text-ui-fg-subtle">
        {words.noFindings}
      </Text>
    );
  }
  return (
    <ul className="list-disc pl-4">
      {parsed.findings.map((finding) => (
        <li key={finding.code} className={COLOURS[finding.level]}>
          <Text size="small" as="span">
            {finding.message[locale]}
          </Text>
        </li>
      ))}
    </ul>
  );
}
