import { DescriptionList } from "#ui/description-list.tsx";
import type { Authority } from "../authority.ts";
import type { AuthorityTexts } from "./authority-texts.ts";

/** The authority's settings to read. */
export function AuthorityDetails({
  authority,
  texts,
}: {
  readonly authority: Omit<Authority, "id" | "key" | "isDemo">;
  readonly texts: AuthorityTexts;
}) {
  return (
    <DescriptionList
      items={[
        { term: texts.name, description: authority.name },
        { term: texts.level, description: texts.levels[authority.level] },
        { term: texts.land, description: texts.laender[authority.land] },
        { term: texts.language, description: texts.languages[authority.language] },
        {
          term: texts.smallNumberThreshold,
          description: texts.smallNumberThresholdMeaning(authority.smallNumberThreshold),
        },
      ]}
    />
  );
}
