import { isRouteErrorResponse } from "react-router";
import { ButtonLink } from "#ui/button-link.tsx";
import { PageBody } from "#ui/page-body.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { shellTexts } from "../texts/shell-texts.ts";
import type { ShellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "./use-visitor.ts";

type ErrorPageProps = {
  readonly error: unknown;
  /** Citizens have no services to go back to: they get a sentence instead of a button. */
  readonly isPublic?: boolean;
};

/** What is shown where a page cannot be: not found, not permitted, or our mistake. It always says the way out. */
export function ErrorPage({ error, isPublic = false }: ErrorPageProps) {
  const texts = shellTexts[useLanguage()];
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const words = wordsFor(status, texts);
  return (
    <PageBody id="inhalt">
      <title>{`${words.title} · Wirkstatt`}</title>
      <PageTitle title={words.title} lead={words.sentence} />
      {isPublic ? (
        <p>{texts.backWhereYouCameFrom}</p>
      ) : (
        <p>
          <ButtonLink href="/dienste" variant="primary" isDocument>
            {texts.toServices}
          </ButtonLink>
        </p>
      )}
    </PageBody>
  );
}

function wordsFor(status: number, texts: ShellTexts) {
  if (status === 404 || status === 405) return texts.notFound;
  if (status === 503) return texts.pathUnreadable;
  return status === 403 ? texts.notPermitted : texts.failed;
}
