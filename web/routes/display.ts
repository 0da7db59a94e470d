import { redirect } from "react-router";
import { languages } from "#features/authorities/authority.ts";
import { languageCookie, singleKeysCookie, themeCookie } from "../request/cookies.server.ts";
import { isOwnPage } from "../request/is-own-page.server.ts";
import type { Route } from "./+types/display.ts";

/** Keeps the reader's language and colours, and whether single keys count, and leads back to the page. */
export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData();
  const [page, language, theme, keys] = ["page", "language", "theme", "keys"].map((name) => form.get(name));
  const headers = new Headers();
  const known = languages.find((one) => one === language);
  if (known) headers.append("set-cookie", languageCookie(known));
  if (theme === "light" || theme === "dark" || theme === "system")
    headers.append("set-cookie", themeCookie(theme));
  if (keys === "on" || keys === "off") headers.append("set-cookie", singleKeysCookie(keys === "on"));
  return redirect(isOwnPage(page) ? page : "/dienste", { status: 303, headers });
}

export function loader() {
  return redirect("/dienste");
}
