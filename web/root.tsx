import type { ReactNode } from "react";
import { data, Links, Meta, Outlet, Scripts, ScrollRestoration, useLocation, useMatches } from "react-router";
import type { LinksFunction, ShouldRevalidateFunctionArgs } from "react-router";
import "#ui/styles/app.css";
import "./styles/approval-paths.css";
import "./styles/approval-file.css";
import "./styles/approval-station.css";
import "./styles/inbox.css";
import "./styles/pages.css";
import { WrittenLanguage } from "#ui/written-language.ts";
import type { Route } from "./+types/root.ts";
import { ErrorPage } from "./frame/error-page.tsx";
import { useNonce } from "./frame/nonce.tsx";
import { clearedFlashCookie, readFlash } from "./request/cookies.server.ts";
import { findVisitor } from "./request/find-visitor.server.ts";
import { visitorContext, workshopContext } from "./request/request-context.server.ts";
import { OutsideShell } from "./frame/outside-frame.tsx";
import { shellTexts } from "./texts/shell-texts.ts";
import { toPageVisitor } from "./frame/to-page-visitor.ts";
import { useVisitor } from "./frame/use-visitor.ts";
import { WorkbenchFrame } from "./frame/workbench-frame.tsx";

export const links: LinksFunction = () => [{ rel: "icon", type: "image/svg+xml", href: "/favicon.svg" }];

/** Finds out who asks before any page does. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, context }, next) => {
    context.set(visitorContext, await findVisitor(context.get(workshopContext), request));
    return next();
  },
];

export function loader({ request, context }: Route.LoaderArgs) {
  const flash = readFlash(request.headers);
  const visitor = toPageVisitor(context.get(visitorContext), flash);
  return data(visitor, flash === undefined ? {} : { headers: { "set-cookie": clearedFlashCookie() } });
}

/** A page that only looks again goes on saying what was just done. */
export function shouldRevalidate({
  currentUrl,
  nextUrl,
  formMethod,
  defaultShouldRevalidate,
}: ShouldRevalidateFunctionArgs): boolean {
  return (formMethod !== undefined || currentUrl.href !== nextUrl.href) && defaultShouldRevalidate;
}

/** Citizens' pages need no script and carry none. */
function usePageNeedsScripts(): boolean {
  return !useMatches().some(
    ({ handle }) => (handle as { withoutScripts?: boolean } | undefined)?.withoutScripts,
  );
}

export function Layout({ children }: { readonly children: ReactNode }) {
  const { language, theme, hasSingleKeys, authority } = useVisitor();
  const nonce = useNonce();
  const needsScripts = usePageNeedsScripts();
  return (
    <html
      lang={language}
      {...(theme === "system" ? {} : { "data-kern-theme": theme })}
      {...(hasSingleKeys ? {} : { "data-single-keys": "off" })}
    >
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={theme === "system" ? "light dark" : theme} />
        <meta name="description" content={shellTexts[language].description} />
        <Meta />
        <Links />
      </head>
      <body>
        <WrittenLanguage value={authority?.language === language ? undefined : authority?.language}>
          {children}
        </WrittenLanguage>
        {needsScripts ? (
          <>
            <ScrollRestoration nonce={nonce} />
            <Scripts nonce={nonce} />
          </>
        ) : null}
      </body>
    </html>
  );
}

export default function Root() {
  return <Outlet />;
}

/** What no page has caught: with the head and foot its reader knows, and for citizens without any. */
export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const { member } = useVisitor();
  const { pathname } = useLocation();
  if (pathname.startsWith("/r/")) return <ErrorPage error={error} isPublic />;
  const Frame = member ? WorkbenchFrame : OutsideShell;
  return (
    <Frame>
      <ErrorPage error={error} />
    </Frame>
  );
}
