import { redirect } from "react-router";
import { languages } from "#features/authorities/authority.ts";
import { languageCookie, themeCookie } from "../request/cookies.server.ts";
import { isOwnPage } from "../request/is-own-page.server.ts";
import type { Route } from "./+types/display.ts";

/** Keeps the reader's language and colours and leads back to the page. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const [page, language, theme] = [form.get("page"), form.get("language"), form.get("theme")];
  const headers = new Headers();
  const known = languages.find((one) => one === language);
  if (known) headers.append("set-cookie", languageCookie(known));
  if (theme === "light" || theme === "dark" || theme === "system")
    headers.append("set-cookie", themeCookie(theme));
  return redirect(isOwnPage(page) ? page : "/dienste", { status: 303, headers });
}

export function loader() {
  return redirect("/dienste");
}
