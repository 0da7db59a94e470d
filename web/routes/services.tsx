import { countVoices } from "#features/voices/count-voices.server.ts";
import { listServices } from "#features/services/list-services.server.ts";
import { ServiceList } from "#features/services/ui/service-list.tsx";
import { ButtonLink } from "#ui/button-link.tsx";
import { EmptyState } from "#ui/empty-state.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { Panel } from "#ui/panel.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { servicesTexts } from "../texts/services-texts.ts";
import { useLanguage } from "../use-visitor.ts";
import type { Route } from "./+types/services";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const [services, archived, counts] = await Promise.all([
    listServices(workshop, actor),
    listServices(workshop, actor, { isArchived: true }),
    countVoices(workshop, actor),
  ]);
  return { services, archived, counts };
}
