import type { ReactNode } from "react";
import { TextLink } from "./text-link.tsx";

export type FooterItem = { label: string; href: string; isDocument?: boolean; language?: string };

/** Closing landmark: links such as imprint and accessibility statement, and room for the language and theme forms. */
export function PageFooter({
  label,
  items,
  children,
}: {
  label: string;
  items: readonly FooterItem[];
  children?: ReactNode;
}) {
  return (
    <footer className="page-footer">
      <div className="page-footer__inner page-width">
        <nav aria-label={label}>
          <ul className="page-footer__items">
            {items.map((item) => (
              <li key={item.href}>
                <TextLink {...item}>{item.label}</TextLink>
              </li>
            ))}
          </ul>
        </nav>
        {children}
      </div>
    </footer>
  );
}
