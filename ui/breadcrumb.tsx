import { TextLink } from "./text-link.tsx";

export type BreadcrumbItem = { label: string; href?: string | undefined };

/** The way from the top of the application to the parent of this page. */
export function Breadcrumb({ label, items }: { label: string; items: readonly BreadcrumbItem[] }) {
  return (
    <nav aria-label={label} className="breadcrumb">
      <ol className="breadcrumb__items">
        {items.map((item) => (
          <li className="breadcrumb__item" key={item.label}>
            {item.href === undefined ? (
              <span>{item.label}</span>
            ) : (
              <TextLink className="breadcrumb__link" href={item.href}>
                {item.label}
              </TextLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
