import { parseRegistrationNumber, type RegistrationKind } from "@gerai/registration-numbers";
import { Badge, Text } from "@medusajs/ui";

import { useWords } from "../i18n/use-words";
import { today } from "../lib/format";

const COLOURS = { error: "red", warning: "orange", review: "blue" } as const;

interface Props {
  kind: RegistrationKind;
  number: string;
  /** Numbers of demo records carry the mark 99, and only they may. */
  isDemo: boolean;
}

/** What a number itself tells, judged by the same rules as at the server. */
export function Findings({ kind, number, isDemo }: Props) {
  const { words, locale } = useWords();
  const { findings } = parseRegistrationNumber(kind, number, { today: today(), isDemo });
  if (findings.length === 0) {
    return (
      <Text size="small" leading="compact" className="text-ui-fg-subtle">
        {words.noFindings}
      </Text>
    );
  }
  return (
    <ul className="flex flex-col gap-2">
      {findings.map((finding) => (
        <li key={finding.code} className="flex items-start gap-2">
          <Badge size="2xsmall" color={COLOURS[finding.level]} className="shrink-0">
            {words.findingLevels[finding.level]}
          </Badge>
          <Text size="small" leading="compact">
            {finding.message[locale]}
          </Text>
        </li>
      ))}
    </ul>
  );
}
