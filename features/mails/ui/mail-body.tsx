import { Stack } from "#ui/stack.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { splitLinks } from "../split-links.ts";

/** The words of a mail in their paragraphs and lines. Only links to this site can be followed. */
export function MailBody({ body, publicUrl }: { readonly body: string; readonly publicUrl: string }) {
  const paragraphs = body.trim().split(/\n{2,}/);
  return (
    <Stack gap="small">
      {paragraphs.map((paragraph, position) => (
        <p key={position}>
          {splitLinks(paragraph, publicUrl).map(({ text, path }) =>
            path === undefined ? (
              text
            ) : (
              <TextLink key={text} href={path}>
                {text}
              </TextLink>
            ),
          )}
        </p>
      ))}
    </Stack>
  );
}
