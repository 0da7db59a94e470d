import type { Actor } from "#features/actors/actor.ts";
import type { Service } from "#features/services/service.ts";
import { countVoices } from "#features/voices/count-voices.server.ts";
import type { Workshop } from "#platform/workshop.server.ts";

/** One link of the chain as a service stands: how many there are, how many are new, and since when the oldest waits. */
export type ChainStop = {
  readonly key: "voices";
  readonly href: string;
  readonly count: number;
  readonly fresh: number;
  readonly oldestWaitsSince: string | null;
};

type StopQuestion = { readonly workshop: Workshop; readonly actor: Actor; readonly service: Service };

/** The links from left to right. A further link of the chain is a further function here, with its words in the texts. */
const stops: readonly ((question: StopQuestion) => Promise<ChainStop>)[] = [stopOfVoices];

export async function listChainStops(question: StopQuestion): Promise<readonly ChainStop[]> {
  return Promise.all(stops.map((stop) => stop(question)));
}

async function stopOfVoices({ workshop, actor, service }: StopQuestion): Promise<ChainStop> {
  const counts = (await countVoices(workshop, actor)).get(service.id);
  return {
    key: "voices",
    href: `/dienste/${service.key}/stimmen`,
    count: counts?.count ?? 0,
    fresh: counts?.sinceCount ?? 0,
    oldestWaitsSince: counts?.oldestRecordedOn ?? null,
  };
}
