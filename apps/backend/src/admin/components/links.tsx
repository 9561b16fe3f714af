import { ArrowUpRightOnBox } from "@medusajs/icons";
import { Button, clx } from "@medusajs/ui";
import type { ReactNode } from "react";
import { Link } from "react-router-dom";

/** A link to another page of the dashboard. */
export function PageLink({
  to,
  children,
  className,
}: {
  to: string;
  children: ReactNode;
  className?: string;
}) {
  return (
    <Link to={to} className={clx("text-ui-fg-interactive hover:text-ui-fg-interactive-hover", className)}>
      {children}
    </Link>
  );
}

/** A link that leaves the dashboard, in a tab of its own. */
export function OutsideLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover inline-flex items-center gap-1"
    >
      {children}
      <ArrowUpRightOnBox aria-hidden />
    </a>
  );
}

/** The same as a button, for the head of a box. */
export function OutsideButton({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (href === undefined) return null;
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={href} target="_blank" rel="noreferrer">
        {children}
        <ArrowUpRightOnBox aria-hidden />
      </a>
    </Button>
  );
}
