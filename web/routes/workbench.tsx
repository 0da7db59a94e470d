import { Outlet } from "react-router";
import { PageBody } from "#ui/page-body.tsx";
import { ErrorPage } from "../frame/error-page.tsx";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { WorkbenchFrame } from "../frame/workbench-frame.tsx";
import type { Route } from "./+types/workbench.ts";

/** Nobody gets into the workbench without signing in: pages below need not ask again, use cases still do. */
export const middleware: Route.MiddlewareFunction[] = [
  ({ request, context }, next) => {
    getSignedIn(context, request);
    return next();
  },
];

/** Makes every navigation below pass the middleware, also those of pages without data of their own. */
export function loader() {
  return null;
}

export default function Workbench() {
  return (
    <WorkbenchFrame>
      <PageBody id="inhalt">
        <Outlet />
      </PageBody>
    </WorkbenchFrame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return (
    <WorkbenchFrame>
      <ErrorPage error={error} />
    </WorkbenchFrame>
  );
}
