/** A piece of a document and the line it stands on, counted from 1. */
export type Located = { readonly line: number; readonly text: string };

/** What the checks need to know about one Markdown file. */
export type Document = {
  readonly path: string;
  /** Texts in single backticks, outside code blocks. */
  readonly codeSpans: readonly Located[];
  /** Lines of code blocks that are marked as shell. */
  readonly shellLines: readonly Located[];
  /** Targets of links and pictures. */
  readonly links: readonly Located[];
  /** Headings without their number signs. */
  readonly headings: readonly string[];
};

/** What the documents are held against. */
export type Project = {
  readonly root: string;
  readonly files: readonly string[];
  readonly scripts: ReadonlySet<string>;
  readonly documents: readonly Document[];
};

const SHELL = /^(sh|bash|shell|console)$/;

/** Reads the parts of a Markdown file that name something checkable. Handles fenced, not indented, code blocks. */
export function parseDocument(path: string, markdown: string): Document {
  const lines = classify(markdown.split("\n"));
  const prose = lines.filter(({ block }) => block === undefined);
  return {
    path,
    codeSpans: prose.flatMap(({ line, text }) => findAll(/`([^`]+)`/g, line, text)),
    shellLines: lines.filter(({ block }) => block !== undefined && SHELL.test(block)),
    links: prose.flatMap(({ line, text }) =>
      findAll(/\]\(([^)\s]+)\)/g, line, text.replaceAll(/`[^`]*`/g, "")),
    ),
    headings: prose
      .filter(({ text }) => /^#+ /.test(text))
      .map(({ text }) => text.replace(/^#+ /, "").trim()),
  };
}

type ClassifiedLine = Located & { readonly block: string | undefined };

/** Marks each line with the language of the code block it stands in; fences themselves are left out. */
function classify(lines: readonly string[]): ClassifiedLine[] {
  let block: string | undefined;
  return lines.flatMap((text, position) => {
    const fence = /^\s*```\s*(\S*)/.exec(text);
    if (!fence) return [{ line: position + 1, text, block }];
    block = block === undefined ? (fence[1] ?? "") : undefined;
    return [];
  });
}

function findAll(pattern: RegExp, line: number, text: string): Located[] {
  return [...text.matchAll(pattern)].map((match) => ({ line, text: match[1] ?? "" }));
}
