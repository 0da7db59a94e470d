import type { ReactNode } from "react";
import { Form } from "react-router";
import { Button } from "./button.tsx";
import { ButtonLink } from "./button-link.tsx";

type FilterBarProps = {
  /** Name of the search landmark. */
  label: string;
  /** Fields of the form kit. */
  children: ReactNode;
  submitLabel: string;
  resetHref?: string | undefined;
  resetLabel?: string | undefined;
  /** Where the form goes; the present page when left out. */
  action?: string | undefined;
};

/** Fields in a row that narrow a list; a GET form, so that every view has an address. */
export function FilterBar({ label, children, submitLabel, resetHref, resetLabel, action }: FilterBarProps) {
  return (
    <search aria-label={label} className="filter-bar">
      <Form {...(action === undefined ? {} : { action })} className="filter-bar__form" method="get">
        {children}
        <div className="filter-bar__actions">
          <Button variant="secondary">{submitLabel}</Button>
          {resetHref === undefined || resetLabel === undefined ? null : (
            <ButtonLink href={resetHref} variant="tertiary">
              {resetLabel}
            </ButtonLink>
          )}
        </div>
      </Form>
    </search>
  );
}
