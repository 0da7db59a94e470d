import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { findPlacesOfVoice } from "#features/needs/find-need.server.ts";
import { mayTriageVoices } from "#features/needs/need.ts";
import { findService } from "#features/services/find-service.server.ts";
import { findVoice } from "#features/voices/find-voice.server.ts";
import { maskVoice } from "#features/voices/mask-voice.server.ts";
import { VoiceQuote } from "#features/voices/ui/voice-quote.tsx";
import { maskVoiceInput, withdrawVoiceInput } from "#features/voices/voice-input.ts";
import { mayMaskVoice, mayReadContact, mayWithdrawVoice } from "#features/voices/voice.ts";
import { withdrawVoice } from "#features/voices/withdraw-voice.server.ts";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { Panel } from "#ui/panel.tsx";
import { formatDay } from "../words/format-day.ts";
import { formatMoment } from "../words/format-moment.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound, notPermitted } from "../request/not-found.server.ts";
import { formAgain, parseForm } from "../request/parse-form.server.ts";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { SubjectHistory } from "../frame/subject-history.tsx";
import { servicesTexts } from "../texts/services-texts.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { voicesTexts } from "../texts/voices-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import { VoiceDetails } from "../voices/voice-details.tsx";
import { VoicePlaces } from "../voices/voice-places.tsx";
import { MaskVoiceForm, WithdrawVoiceForm } from "../voices/voice-change-forms.tsx";
import type { Route } from "./+types/voice.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  const found = service && (await findVoice(workshop, actor, service, params.voiceId));
  if (!found) throw notFound();
  return {
    service: { key: service.key, name: service.name },
    ...found,
    places: await findPlacesOfVoice(workshop, actor, found.voice.id),
    history: await listHistory(workshop, actor, { kind: "voice", id: found.voice.id }),
    may: {
      mask: mayMaskVoice(actor, service),
      withdraw: mayWithdrawVoice(actor, service),
      readContact: mayReadContact(actor, service),
      sort: mayTriageVoices(actor, service),
    },
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const signedIn = getSignedIn(context, request);
  const form = await request.formData();
  return form.get("intent") === "withdraw" ? withdraw(signedIn, params, form) : mask(signedIn, params, form);
}

type SignedIn = ReturnType<typeof getSignedIn>;
type Place = { readonly serviceKey: string; readonly voiceId: string };

async function mask({ workshop, actor }: SignedIn, place: Place, sent: FormData) {
  const form = parseForm(maskVoiceInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await maskVoice(workshop, actor, place, form.value);
  switch (result.outcome) {
    case "masked":
      return redirectWithFlash(pageOf(place), "voice-masked", { count: result.count });
    case "phrase-not-found":
    case "already-withdrawn":
      return formAgain({ errors: { phrase: result.outcome }, values: form.values });
    case "voice-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

async function withdraw({ workshop, actor }: SignedIn, place: Place, sent: FormData) {
  const form = parseForm(withdrawVoiceInput, sent);
  if (form.outcome === "invalid") return formAgain(form);
  const result = await withdrawVoice(workshop, actor, place, form.value);
  switch (result.outcome) {
    case "withdrawn":
      return redirectWithFlash(pageOf(place), "voice-withdrawn");
    case "already-withdrawn":
      return formAgain({ errors: { reason: "already-withdrawn" }, values: form.values });
    case "voice-unknown":
      throw notFound();
    case "not-permitted":
      throw notPermitted();
    default:
      return result satisfies never;
  }
}

function pageOf({ serviceKey, voiceId }: Place): string {
  return `/dienste/${serviceKey}/stimmen/${voiceId}`;
}

export default function VoicePage({ loaderData, actionData }: Route.ComponentProps) {
  const { service, voice, places, history, may } = loaderData;
  const language = useLanguage();
  const texts = voicesTexts[language];
  const items = [
    { label: servicesTexts[language].title, href: "/dienste" },
    { label: service.name, href: `/dienste/${service.key}` },
    { label: texts.title, href: `/dienste/${service.key}/stimmen` },
    { label: texts.voiceTitle },
  ];
  return (
    <>
      <title>{`${texts.voiceTitle}: ${service.name} · Wirkstatt`}</title>
      <PageTitle
        title={voice.withdrawal ? texts.withdrawnTitle : texts.voiceTitle}
        breadcrumb={{ label: shellTexts[language].breadcrumb, items }}
        lead={
          voice.withdrawal
            ? `${texts.withdrawnOn(formatMoment(language, voice.withdrawal.at))} ${voice.withdrawal.reason}`
            : undefined
        }
      />
      <PanelGrid layout="main-aside">
        <div>
          <Panel title={service.name}>
            {voice.withdrawal ? null : (
              <VoiceQuote
                voice={voice}
                language={language}
                formatDay={(day) => formatDay(language, day)}
                size="large"
              />
            )}
            <VoiceDetails
              voice={voice}
              contactEmail={loaderData.contactEmail}
              mayReadContact={may.readContact}
            />
          </Panel>
          {voice.withdrawal ? null : (
            <VoicePlaces
              places={places}
              maySort={may.sort}
              sortHref={`/dienste/${service.key}/stimmen/ordnen?voice=${voice.id}`}
            />
          )}
        </div>
        {voice.withdrawal ? null : (
          <div>
            {may.mask ? <MaskVoiceForm answer={actionData} /> : null}
            {may.withdraw ? <WithdrawVoiceForm answer={actionData} /> : null}
          </div>
        )}
      </PanelGrid>
      <SubjectHistory title={texts.historyTitle} entries={history} />
    </>
  );
}
