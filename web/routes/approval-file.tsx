import { findApprovalFile } from "#features/approvals/find-approval-file.server.ts";
import { ApprovalFilePage } from "../approval-file/approval-file-page.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { notFound } from "../request/not-found.server.ts";
import { tellUnreadablePath } from "../request/tell-unreadable-path.server.ts";
import type { Route } from "./+types/approval-file.ts";

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const { workshop, actor } = getSignedIn(context, request);
  const file = await tellUnreadablePath(findApprovalFile(workshop, actor, params.requestId));
  if (!file) throw notFound();
  return { file };
}

export default function ApprovalFileOfRequest({ loaderData }: Route.ComponentProps) {
  return <ApprovalFilePage file={loaderData.file} />;
}
