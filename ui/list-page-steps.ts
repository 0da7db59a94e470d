export type PageStep = { kind: "page"; page: number } | { kind: "gap"; before: number };

/** Which page numbers to offer: first, last, the current one and its neighbours, with a gap where pages are left out. */
export function listPageSteps(currentPage: number, pageCount: number): PageStep[] {
  const wanted = [1, currentPage - 1, currentPage, currentPage + 1, pageCount];
  const pages = [...new Set(wanted)].filter((page) => page >= 1 && page <= pageCount).sort((a, b) => a - b);
  return pages.flatMap((page, position): PageStep[] => {
    const before = pages[position - 1];
    const step: PageStep = { kind: "page", page };
    if (before === undefined || page - before === 1) return [step];
    // A gap of a single page would be longer than the page itself.
    if (page - before === 2) return [{ kind: "page", page: page - 1 }, step];
    return [{ kind: "gap", before: page }, step];
  });
}
