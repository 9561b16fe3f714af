import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** One labelled fact of a record; a dash where it is not known. */
export function Fact({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <div className="text-ui-fg-subtle grid grid-cols-1 gap-x-4 px-6 py-3 sm:grid-cols-[12rem_1fr]">
      <Text size="small" weight="plus" leading="compact">
        {label}
      </Text>
      <Text size="small" leading="compact" as="div" className="break-words">
        {children ?? "–"}
      </Text>
    </div>
  );
}
