/**
 * A text as it may stand in a CSV file: spreadsheets run cells that begin like a formula, and an apostrophe before the sign keeps
 * a citizen's words words. The start of a cell is not enough. We write `,` between cells, but Excel with German settings
 * splits a file it is given by double click at `;`: a quotation mark then no longer opens a cell and counts as a letter, and
 * `Hallo;=cmd|…` becomes a cell of its own, as does every line within a text. Writing `;` would only turn the same around for
 * English settings. So every place where some spreadsheet could begin a cell is guarded. JSON lines give the words as they are.
 */
export function guardCsvText(text: string): string {
  const guarded = text.replace(/(^|[;,\t\r\n])([\s"]*)([=+\-@＝＋－＠])/g, "$1$2'$3");
  return /^[\t\r]/.test(guarded) ? `'${guarded}` : guarded;
}
