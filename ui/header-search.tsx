import { useId } from "react";
import { Form } from "react-router";

export type HeaderSearchProps = {
  action: string;
  label: string;
  /** May name the key that opens the palette, e.g. "Suchen und springen · Strg K". */
  placeholder: string;
  /** Name of the parameter in the address. */
  name?: string | undefined;
};

/** Search for people without JavaScript; with it, a click opens the command palette (see CommandPalette). */
export function HeaderSearch({ action, label, placeholder, name = "q" }: HeaderSearchProps) {
  const id = useId();
  return (
    <search>
      <Form action={action} className="header-search" method="get">
        <label className="kern-sr-only" htmlFor={id}>
          {label}
        </label>
        <input
          autoComplete="off"
          className="header-search__input"
          data-opens-command-palette=""
          id={id}
          name={name}
          placeholder={placeholder}
          type="search"
        />
      </Form>
    </search>
  );
}
