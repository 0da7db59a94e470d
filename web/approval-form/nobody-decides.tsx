import { Hurts } from "#ui/hurts.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { approvalPreviewTexts } from "../texts/approval-preview-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { listNames } from "../approvals/list-names.ts";

type NobodyDecidesProps = {
  readonly stationNames: readonly string[];
  /** Who can change the path. */
  readonly pathKeepers: readonly string[];
};

/** At which stations nobody could decide, and the way out. */
export function NobodyDecides({ stationNames, pathKeepers }: NobodyDecidesProps) {
  const language = useLanguage();
  const texts = approvalPreviewTexts[language];
  return (
    <div role="alert">
      <p>
        <Hurts>{texts.nobodyDecidesAt(listNames(language, stationNames))}</Hurts>
      </p>
      <p>
        {pathKeepers.length === 0 ? texts.wayOutNobody : texts.wayOut(listNames(language, pathKeepers))}{" "}
        <TextLink href="/freigabewege">{texts.toPaths}</TextLink>
      </p>
    </div>
  );
}
