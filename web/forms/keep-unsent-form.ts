import { data, isRouteErrorResponse } from "react-router";
import type { ClientActionFunctionArgs } from "react-router";
import type { FieldErrors, FormValues } from "../request/parse-form.server.ts";

/**
 * The browser's side of a form in which somebody may have written for a long time. Where the way to the server is broken, or the
 * session has ended meanwhile, the form stays as it is and says so; without this an error page or the sign-in would take its
 * place, and the text would be gone. What the server answers on purpose goes on as it came.
 */
export async function keepUnsentForm({ request, serverAction }: ClientActionFunctionArgs) {
  // The body can be read once only, and the sending takes it.
  const sent = request.clone();
  try {
    return await serverAction<UnsentForm>();
  } catch (error) {
    if (leadsToSignIn(error)) return formStays(sent, "signed-out");
    if (error instanceof Response || isRouteErrorResponse(error)) throw error;
    return formStays(sent, "not-sent");
  }
}

type UnsentForm = { readonly errors: FieldErrors; readonly values: FormValues };

/** Status 400 keeps the router from loading the page's data anew, which would fail in the same way. */
async function formStays(sent: Request, reason: "signed-out" | "not-sent") {
  const values: Record<string, string> = {};
  for (const [name, value] of await sent.formData()) if (typeof value === "string") values[name] = value;
  const answer: UnsentForm = { errors: { form: reason }, values };
  return data(answer, { status: 400 });
}

function leadsToSignIn(error: unknown): boolean {
  return error instanceof Response && (error.headers.get("location") ?? "").startsWith("/anmelden");
}
