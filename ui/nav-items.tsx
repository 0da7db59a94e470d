import { TextLink } from "./text-link.tsx";

export type NavItem = { label: string; href: string; isCurrent?: boolean | undefined };

/** Links of a navigation as a list; the surrounding landmark belongs to the caller. */
export function NavItems({ items }: { items: readonly NavItem[] }) {
  return (
    <ul className="nav-items" role="list">
      {items.map((item) => (
        <li key={item.href}>
          <TextLink className="nav-items__link" href={item.href} isCurrent={item.isCurrent}>
            {item.label}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
