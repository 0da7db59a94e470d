import { redirect } from "react-router";
import { redirectWithFlash } from "../request/redirect-with-flash.server.ts";
import { workshopContext } from "../request/request-context.server.ts";
import type { Route } from "./+types/sign-out.ts";

export async function action({ request, context }: Route.ActionArgs) {
  const cookies = await context.get(workshopContext).login.signOut(request.headers);
  return redirectWithFlash("/anmelden", "signed-out", { cookies });
}

export function loader() {
  return redirect("/dienste");
}
