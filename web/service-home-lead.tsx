import { Hurts } from "#ui/hurts.tsx";
import { serviceHomeTexts } from "./texts/service-home-texts.ts";
import { useLanguage } from "./use-visitor.ts";

type ServiceHomeLeadProps = {
  readonly count: number;
  readonly fresh: string;
  readonly freshCount: number;
  /** For how long the oldest voice has waited, in words. */
  readonly oldest: string | null;
};

/** One or two sentences that say what matters at this service today. */
export function ServiceHomeLead({ count, fresh, freshCount, oldest }: ServiceHomeLeadProps) {
  const language = useLanguage();
  if (count === 0) return serviceHomeTexts[language].leadNone;
  if (language === "en") {
    return (
      <>
        In the last 30 days <strong>{freshCount === 1 ? "1 voice" : `${fresh} voices`}</strong> came in.{" "}
        {oldest === null ? null : <Hurts>The oldest has been waiting to become a need for {oldest}.</Hurts>}
      </>
    );
  }
  return (
    <>
      In den letzten 30 Tagen {freshCount === 1 ? "kam" : "kamen"}{" "}
      <strong>{freshCount === 1 ? "1 Stimme" : `${fresh} Stimmen`}</strong> an.{" "}
      {oldest === null ? null : (
        <Hurts>Die älteste wartet seit {oldest} darauf, dass daraus ein Bedarf wird.</Hurts>
      )}
    </>
  );
}
