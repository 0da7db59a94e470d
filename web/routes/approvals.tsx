import { ApprovalsPage } from "../approvals/approvals-page.tsx";
import { loadApprovals } from "../approvals/load-approvals.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import type { Route } from "./+types/approvals.ts";

export async function loader({ request, context }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  return { page: await loadApprovals(workshop, actor, readPage(request)) };
}

/** Anything but a number leads to the first page. */
function readPage(request: Request): number {
  const text = new URL(request.url).searchParams.get("page") ?? "";
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

export default function Approvals({ loaderData }: Route.ComponentProps) {
  return <ApprovalsPage page={loaderData.page} />;
}
