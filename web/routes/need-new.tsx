import { Form } from "react-router";
import { createNeed } from "#features/needs/create-need.server.ts";
import { createNeedInput } from "#features/needs/need-input.ts";
import { mayTriageVoices } from "#features/needs/need.ts";
import { mostVoicesADecision } from "#features/needs/placement.ts";
import { NeedStatementFields } from "#features/needs/ui/need-statement-fields.tsx";
import { needTexts } from "#features/needs/ui/need-texts.ts";
import { findService } from "#features/services/find-service.server.ts";
import { listPickedVoices } from "#features/voices/list-picked-voices.server.ts";
import { voiceFilterInput } from "#features/voices/voice-input.ts";
import type { VoiceFilter } from "#features/voices/voice-input.ts";
import { VoiceQuote } from "#features/voices/ui/voice-quote.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { Button } from "#ui/button.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { Panel } from "#ui/panel.tsx";
import { Stack } from "#ui/stack.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatNumber } from "../words/format-number.ts";
import { chosenVoices } from "../inbox/inbox-action.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { tooLongMasked } from "../request/too-long-masked.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { readText } from "../request/read-text.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { inboxTexts } from "../texts/inbox-texts.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { toInboxHref } from "../inbox/to-inbox-href.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/need-new.ts";

/** The address holds what somebody brought from the inbox: the voices in focus and ticked there, and its filter. */
export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  if (!service) throw notFound();
  if (!mayTriageVoices(actor, service)) throw notPermitted();
  const search = new URL(request.url).searchParams;
  const ids = [...new Set([...search.getAll("focus"), ...search.getAll("voice")])].slice(
    0,
    mostVoicesADecision,
  );
  return {
    service: { key: service.key, name: service.name },
    voices: await listPickedVoices(workshop, actor, service.id, ids),
    following: search.get("following") ?? "",
    filter: readFilter(request),
  };
}

function readFilter(request: Request): VoiceFilter {
  return voiceFilterInput.parse(Object.fromEntries(new URL(request.url).searchParams));
}

export async function action({ request, context, params: { serviceKey } }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const sent = await request.formData();
  const form = parseForm(createNeedInput, sent, (all) => ({
    who: all.get("who"),
    what: all.get("what"),
    situation: all.get("situation"),
    purpose: all.get("purpose"),
    voiceIds: chosenVoices(all),
  }));
  if (form.outcome === "invalid") return formAgain(form);
  const result = await createNeed(workshop, actor, serviceKey, form.value);
  switch (result.outcome) {
    case "created": {
      const following = readText(sent, "following");
      const isDecided = form.value.voiceIds.includes(following);
      const next = toInboxHref(serviceKey, readFilter(request), isDecided ? "" : following);
      return redirectWithFlash(next, "need-created", {
        count: result.count,
        maskedCount: result.maskedCount,
      });
    }
    case "too-long-masked":
      return formAgain({ errors: tooLongMasked(result.clauses), values: form.values });
    case "voices-unknown":
      return formAgain({ errors: { voiceIds: "voices-missing" }, values: form.values });
    case "service-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

export default function NeedNew({ loaderData, actionData }: Route.ComponentProps) {
  const { service, voices, following, filter } = loaderData;
  const language = useLanguage();
  const texts = inboxTexts[language];
  const errorOf = useFieldError(actionData?.errors);
  const inbox = toInboxHref(service.key, filter, voices[0]?.id ?? "");
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: `/dienste/${service.key}` },
    { label: texts.title, href: inbox },
    { label: texts.newTitle },
  ];
  return (
    <>
      <title>{`${texts.newTitle}: ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={texts.newTitle}
        lead={texts.newLead}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
      />
      {voices.length === 0 ? (
        <EmptyState
          heading={texts.newNoVoice}
          action={<ButtonLink href={inbox}>{texts.newCancel}</ButtonLink>}
        >
          {null}
        </EmptyState>
      ) : (
        <Form method="post" noValidate>
          <FormErrorSummary
            errors={actionData?.errors}
            labels={{ ...labelsOf(language), voiceIds: texts.newVoices }}
          />
          <PanelGrid layout="main-aside">
            <Panel title={texts.newTitle}>
              <input type="hidden" name="following" value={following} />
              <NeedStatementFields
                language={language}
                errorOf={errorOf}
                values={actionData?.values ?? {}}
                takesFocus={actionData === undefined}
              />
              <FormActions>
                <Button>{texts.newSave}</Button>
                <ButtonLink href={inbox} variant="tertiary">
                  {texts.newCancel}
                </ButtonLink>
              </FormActions>
            </Panel>
            <Panel
              title={texts.newVoices}
              subline={countVoices(texts, voices.length, language)}
              id="voiceIds"
            >
              <Stack>
                {voices.map((voice) => (
                  <div key={voice.id}>
                    <input type="hidden" name="voice" value={voice.id} />
                    <VoiceQuote
                      voice={voice}
                      language={language}
                      formatDay={(day) => formatDay(language, day)}
                      size="small"
                    />
                  </div>
                ))}
              </Stack>
            </Panel>
          </PanelGrid>
        </Form>
      )}
    </>
  );
}

function labelsOf(language: "de" | "en") {
  const { who, what, situation, purpose } = needTexts[language].clauses;
  return { who: who.label, what: what.label, situation: situation.label, purpose: purpose.label };
}

function countVoices(texts: (typeof inboxTexts)["de"], count: number, language: "de" | "en"): string {
  return count === 1 ? texts.newVoicesOne : texts.newVoicesSubline(formatNumber(language, count));
}
