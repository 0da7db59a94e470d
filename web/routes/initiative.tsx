import { listApprovalsOfInitiative } from "#features/approvals/find-approval.server.ts";
import { findInitiative } from "#features/initiatives/find-initiative.server.ts";
import { mayChangeInitiative } from "#features/initiatives/initiative.ts";
import { listHistory } from "#features/journal/list-journal-entries.server.ts";
import { findService } from "#features/services/find-service.server.ts";
import { mayEditService } from "#features/services/service.ts";
import { summariseApproval } from "../approvals/summarise-approval.ts";
import { changeStateOfInitiative } from "../initiatives/initiative-action.server.ts";
import { InitiativePage } from "../initiatives/initiative-page.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import type { Route } from "./+types/initiative.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const service = await findService(workshop, actor, params.serviceKey);
  const initiative = service && (await findInitiative(workshop, actor, service, params.initiativeId));
  if (!initiative) throw notFound();
  return {
    service: { key: service.key, name: service.name },
    initiative,
    approvals: (await listApprovalsOfInitiative(workshop, actor, initiative.id)).map(summariseApproval),
    history: await listHistory(workshop, actor, { kind: "initiative", id: initiative.id }),
    may: { change: mayChangeInitiative(actor, service), editService: mayEditService(actor, service) },
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  return changeStateOfInitiative({ workshop, actor, place: params }, await request.formData());
}

export default function Initiative({ loaderData, actionData }: Route.ComponentProps) {
  return <InitiativePage {...loaderData} answer={actionData} />;
}
