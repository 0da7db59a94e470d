import type { Hono } from "hono";
import { testPassword } from "#tests/database/an-authority.server.ts";
import type { FreshWorkshop } from "#tests/database/fresh-workshop.server.ts";
import { openBrowser } from "./browser.server.ts";
import type { Browser } from "./browser.server.ts";
import { loadBuild } from "./load-build.server.ts";

export type OpenApplication = Browser & {
  readonly hono: Hono;
  /** Scheme, host and port under which the application believes to be found. */
  readonly origin: string;
  /** Another person's browser: no cookies yet. */
  readonly newBrowser: () => Browser;
  /** Another person's browser, signed in by the form. */
  readonly signedIn: (email: string) => Promise<Browser>;
};

/** The shipped application on a workshop, called in process: no port. It is itself the browser of a stranger. */
export async function openApplication(
  fresh: FreshWorkshop,
  options: { readonly isReady?: () => Promise<boolean>; readonly proxyHops?: number } = {},
): Promise<OpenApplication> {
  const { createApplication } = await loadBuild();
  const { workshop, isAnswering } = fresh;
  const hono = createApplication({ workshop, isReady: isAnswering, proxyHops: 0, ...options });
  const { origin } = new URL(workshop.publicUrl);
  const newBrowser = () => openBrowser((request) => hono.fetch(request, {}), origin);
  return {
    ...newBrowser(),
    hono,
    origin,
    newBrowser,
    signedIn: async (email) => {
      const browser = newBrowser();
      await browser.signIn(email, testPassword);
      return browser;
    },
  };
}
