import type { Service } from "#features/services/service.ts";
import { DescriptionList } from "#ui/description-list.tsx";
import { Panel } from "#ui/panel.tsx";
import { serviceHomeTexts } from "../texts/service-home-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";

export function ServiceAbout({
  service,
  publicForm,
}: {
  readonly service: Service;
  readonly publicForm: string;
}) {
  const texts = serviceHomeTexts[useLanguage()];
  const items = [
    { term: texts.team, description: service.teamName },
    ...(service.address === null
      ? []
      : [
          {
            term: texts.address,
            description: (
              <a className="text-link" href={service.address}>
                {service.address}
              </a>
            ),
          },
        ]),
    ...(service.leikaKey === null ? [] : [{ term: texts.leikaKey, description: service.leikaKey }]),
    {
      term: texts.publicForm,
      description: (
        <>
          <a className="text-link" href={publicForm}>
            {publicForm}
          </a>
          <span className="cell-note">{texts.publicFormHint}</span>
        </>
      ),
    },
  ];
  return (
    <Panel title={texts.aboutTitle} subline={service.shortDescription}>
      <DescriptionList items={items} />
    </Panel>
  );
}
