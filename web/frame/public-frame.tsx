import type { ReactNode } from "react";
import { useLocation } from "react-router";
import { PageBody } from "#ui/page-body.tsx";
import { SkipLink } from "#ui/skip-link.tsx";
import { feedbackTexts } from "../texts/feedback-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "./use-visitor.ts";

/** The frame of citizens' pages: the authority's name, the other language, nothing else. No script, no cookie. */
export function PublicFrame({
  authorityName,
  children,
}: {
  readonly authorityName: string;
  readonly children: ReactNode;
}) {
  const language = useLanguage();
  const texts = feedbackTexts[language];
  const other = shellTexts[language].otherLanguageKey;
  const { pathname } = useLocation();
  return (
    <>
      <SkipLink targetId="inhalt" label={shellTexts[language].skipToContent} />
      <header className="public-header">
        <div className="page-width public-header__inner">
          <strong>{authorityName}</strong>
          <nav aria-label={texts.languageLabel}>
            <a className="text-link" href={`${pathname}?sprache=${other}`} lang={other} hrefLang={other}>
              {texts.otherLanguage}
            </a>
          </nav>
        </div>
      </header>
      <PageBody id="inhalt">{children}</PageBody>
    </>
  );
}
