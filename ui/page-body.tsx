import type { ReactNode } from "react";

/** The page's main landmark; its id is the target of the skip link. */
export function PageBody({ id, children }: { id: string; children: ReactNode }) {
  return (
    <main className="page-body page-width" id={id} tabIndex={-1}>
      {children}
    </main>
  );
}
