import type { ReactNode } from "react";

export type DescriptionItem = { term: string; description: ReactNode };

/** Terms on the left, what there is to say about them on the right. */
export function DescriptionList({ items }: { items: readonly DescriptionItem[] }) {
  return (
    <dl className="description-list">
      {items.map((item) => (
        <div className="description-list__item" key={item.term}>
          <dt className="description-list__term">{item.term}</dt>
          <dd className="description-list__description">{item.description}</dd>
        </div>
      ))}
    </dl>
  );
}
