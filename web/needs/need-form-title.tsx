import type { ReactNode } from "react";
import { PageTitle } from "#ui/page-title.tsx";
import { needPageTexts } from "../texts/need-page-texts.ts";
import { needsTexts } from "../texts/needs-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type NeedFormTitleProps = {
  readonly service: { readonly key: string; readonly name: string };
  readonly needId: string;
  readonly title: string;
  readonly children: ReactNode;
};

/** Opens a page on which a need is changed: the way back to it, and what it is about. */
export function NeedFormTitle({ service, needId, title, children }: NeedFormTitleProps) {
  const language = useLanguage();
  const list = `/dienste/${service.key}/bedarfe`;
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: `/dienste/${service.key}` },
    { label: needsTexts[language].title, href: list },
    { label: needPageTexts[language].title, href: `${list}/${needId}` },
    { label: title },
  ];
  return (
    <>
      <title>{`${title} · ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={title}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={children}
      />
    </>
  );
}
