import { Container, Heading, Text } from "@medusajs/ui";
import { useId, type ReactNode } from "react";

interface SectionProps {
  title: ReactNode;
  /** Badges beside the title. */
  badges?: ReactNode;
  actions?: ReactNode;
  level?: "h1" | "h2";
  children?: ReactNode;
}

/** One box of a page: title, what may be done, rows. */
export function Section({ title, badges, actions, level = "h2", children }: SectionProps) {
  const id = useId();
  return (
    <Container role="region" aria-labelledby={id} className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level={level} id={id}>
            {title}
          </Heading>
          {badges}
        </div>
        {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
      </div>
      {children}
    </Container>
  );
}

/** One labelled fact of a record; a dash where it is not known. */
export function Fact({ label, children }: { label: string; children?: ReactNode }) {
  return (
    <div className="text-ui-fg-subtle grid grid-cols-1 gap-x-4 gap-y-1 px-6 py-3 sm:grid-cols-[11rem_1fr]">
      <Text size="small" weight="plus" leading="compact">
        {label}
      </Text>
      <Text as="div" size="small" leading="compact" className="min-w-0 whitespace-pre-line break-words">
        {children === undefined || children === null || children === "" ? "–" : children}
      </Text>
    </div>
  );
}

/** A quiet line in a box, for instance that there is nothing. */
export function Note({ children }: { children: ReactNode }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4">
      {children}
    </Text>
  );
}

/** Main column and a narrower one beside it; one below the other on small screens. */
export function TwoColumns({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="flex w-full flex-col gap-3 xl:flex-row xl:items-start">
      <div className="flex w-full min-w-0 flex-col gap-3">{main}</div>
      <div className="flex w-full flex-col gap-3 xl:max-w-[440px]">{side}</div>
    </div>
  );
}
