import { attachVoices } from "#features/needs/attach-voices.server.ts";
import { confirmNeed } from "#features/needs/confirm-need.server.ts";
import { createNeed } from "#features/needs/create-need.server.ts";
import { dismissVoices } from "#features/needs/dismiss-voices.server.ts";
import { mergeNeeds } from "#features/needs/merge-needs.server.ts";
import type { Stance } from "#features/needs/placement.ts";
import { atInstant, minutesLater, officeDayBefore } from "./happening.ts";
import type { Happening } from "./happening.ts";
import { needIdOf, readInbox } from "./demo-desk.server.ts";
import type { DemoDesk } from "./demo-desk.server.ts";
import { demoDismissals } from "./texts/demo-needs.ts";
import type { DemoNeed, DemoSorting } from "./texts/demo-needs.ts";
import type { DemoVoice } from "./texts/demo-voice.ts";

/** One go through the inbox. Every decision takes a minute, so that no two have the same instant. */
type Sitting = {
  readonly desk: DemoDesk;
  readonly by: string;
  readonly inbox: ReadonlyMap<DemoVoice, string>;
  readonly nextMinute: () => Date;
};

/** How a service's voices became needs, over the months. */
export function planDemoSorting(desk: DemoDesk, { needs, sittings }: DemoSorting): readonly Happening[] {
  const onDay = (daysAgo: number) => officeDayBefore(desk.workshop, daysAgo);
  return [
    ...needs.map((need) => ({ at: onDay(need.daysAgo), act: () => makeNeed(desk, need) })),
    ...needs.flatMap((need) => planCare(desk, need)),
    ...sittings.map(({ daysAgo, by }) => {
      const at = minutesLater(onDay(daysAgo), 90);
      return { at, act: async () => sortInbox(await openInbox(desk, by, at), needs) };
    }),
  ];
}

async function openInbox(desk: DemoDesk, by: string, at: Date): Promise<Sitting> {
  let minutes = 0;
  return {
    desk,
    by,
    inbox: await readInbox(desk, desk.personCalled(by)),
    nextMinute: () => minutesLater(at, minutes++),
  };
}

/** Somebody opens a need with one voice and puts the others to it that say alike. */
async function makeNeed(desk: DemoDesk, need: DemoNeed): Promise<void> {
  const sitting = await openInbox(desk, need.by, officeDayBefore(desk.workshop, need.daysAgo));
  const [first] =
    [...sitting.inbox].find(([voice]) => voice.opens && need.themes.includes(voice.theme)) ?? [];
  if (!first) throw new Error(`no voice opens the demo's need "${need.key}"`);
  const { who, what, situation, purpose } = need;
  const { workshop, actor, voiceIds } = take(sitting, [first]);
  const statement = { who, what, situation, purpose };
  const made = await createNeed(workshop, actor, desk.serviceKey, { ...statement, voiceIds });
  if (made.outcome !== "created") throw new Error(`the demo's need "${need.key}": ${made.outcome}`);
  desk.needIds.set(need.key, made.needId);
  await attachThemes(sitting, need, "supports");
}

async function sortInbox(sitting: Sitting, needs: readonly DemoNeed[]): Promise<void> {
  for (const need of needs.filter(({ key }) => sitting.desk.needIds.has(key))) {
    await attachThemes(sitting, need, "supports");
    await attachThemes(sitting, need, "contradicts");
  }
  await dismissThemes(sitting);
}

async function attachThemes(sitting: Sitting, need: DemoNeed, stance: Stance): Promise<void> {
  const voices = waiting(sitting, stance === "supports" ? need.themes : (need.contraryThemes ?? []));
  if (voices.length === 0) return;
  const { workshop, actor, voiceIds } = take(sitting, voices);
  const { serviceKey } = sitting.desk;
  const needId = needIdOf(sitting.desk, need.key);
  const attached = await attachVoices(workshop, actor, serviceKey, { needId, stance, voiceIds });
  if (attached.outcome !== "attached") throw new Error(`the demo's need "${need.key}": ${attached.outcome}`);
}

async function dismissThemes(sitting: Sitting): Promise<void> {
  for (const { theme, reason, note } of demoDismissals) {
    const voices = waiting(sitting, [theme]);
    if (voices.length === 0) continue;
    const { workshop, actor, voiceIds } = take(sitting, voices);
    const { serviceKey } = sitting.desk;
    const dismissed = await dismissVoices(workshop, actor, serviceKey, { reason, note, voiceIds });
    if (dismissed.outcome !== "dismissed") throw new Error(`the demo's "${theme}": ${dismissed.outcome}`);
  }
}

function waiting({ inbox, desk }: Sitting, themes: readonly string[]): readonly DemoVoice[] {
  return [...inbox.keys()].filter((voice) => themes.includes(voice.theme) && !desk.sorted.has(voice));
}

/** What a decision about these voices needs: whoever sits there, the next minute, and the voices' ids. */
function take({ desk, by, inbox, nextMinute }: Sitting, voices: readonly DemoVoice[]) {
  for (const voice of voices) desk.sorted.add(voice);
  return {
    workshop: atInstant(desk.workshop, nextMinute()),
    actor: desk.personCalled(by),
    voiceIds: voices.flatMap((voice) => inbox.get(voice) ?? []),
  };
}

/** Looking after a need once it is there. */
function planCare(desk: DemoDesk, { key, confirmed, merged }: DemoNeed): readonly Happening[] {
  const { workshop, serviceKey, personCalled } = desk;
  const happenings: Happening[] = [];
  if (confirmed) {
    const at = minutesLater(officeDayBefore(workshop, confirmed.daysAgo), 60);
    const act = async () => {
      const place = { serviceKey, needId: needIdOf(desk, key) };
      const { by, reason } = confirmed;
      const done = await confirmNeed(atInstant(workshop, at), personCalled(by), place, { reason });
      if (done.outcome !== "confirmed") throw new Error(`the demo's need "${key}": ${done.outcome}`);
    };
    happenings.push({ at, act });
  }
  if (merged) {
    const at = minutesLater(officeDayBefore(workshop, merged.daysAgo), 75);
    const act = async () => {
      const place = { serviceKey, needId: needIdOf(desk, key) };
      const intoNeedId = needIdOf(desk, merged.into);
      const done = await mergeNeeds(atInstant(workshop, at), personCalled(merged.by), place, { intoNeedId });
      if (done.outcome !== "merged") throw new Error(`the demo's need "${key}": ${done.outcome}`);
    };
    happenings.push({ at, act });
  }
  return happenings;
}
