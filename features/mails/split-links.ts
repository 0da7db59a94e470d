/** A piece of a mail: words, or a link within this site, led by its path. */
export type MailPart = { readonly text: string; readonly path?: string };

/** Splits a text at addresses of this site. Foreign addresses stay plain words: nobody is led elsewhere from here. */
export function splitLinks(text: string, publicUrl: string): readonly MailPart[] {
  const site = `${new URL(publicUrl).origin}/`;
  return text
    .split(/(https?:\/\/\S+)/)
    .filter((part) => part !== "")
    .map((part) =>
      part.startsWith(site) ? { text: part, path: part.slice(site.length - 1) } : { text: part },
    );
}
