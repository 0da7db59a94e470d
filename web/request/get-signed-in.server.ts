import { redirect } from "react-router";
import type { RouterContextProvider } from "react-router";
import { visitorContext, workshopContext } from "./request-context.server.ts";

/** The signed-in member behind a page of the workbench, with everything its use cases need. Strangers go to sign in. */
export function getSignedIn(context: Readonly<RouterContextProvider>, request: Request) {
  const { signedIn, language } = context.get(visitorContext);
  if (!signedIn) throw redirect(toSignIn(request));
  return { workshop: context.get(workshopContext), language, ...signedIn };
}

function toSignIn(request: Request): string {
  const { pathname, search } = new URL(request.url);
  const page = pathname.replace(/\.data$/, "") + search;
  return request.method !== "POST" && page !== "/"
    ? `/anmelden?weiter=${encodeURIComponent(page)}`
    : "/anmelden";
}
