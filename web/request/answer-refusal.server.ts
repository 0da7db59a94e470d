import type { Context } from "hono";
import { html } from "hono/html";
import { HTTPException } from "hono/http-exception";
import type { Log } from "#platform/log.server.ts";
import type { ApplicationEnvironment } from "./application-options.server.ts";

type Sentence = { readonly de: string; readonly en: string };

const sentences: Readonly<Record<number, Sentence>> = {
  400: {
    de: "Dieses Formular kam unvollständig an. Bitte öffnen Sie die Seite neu und senden Sie es noch einmal.",
    en: "This form arrived incomplete. Please open the page again and send it once more.",
  },
  403: {
    de: "Dieses Formular kam nicht von unserer Seite. Bitte öffnen Sie die Seite neu und senden Sie es noch einmal.",
    en: "This form did not come from our page. Please open the page again and send it once more.",
  },
  404: {
    de: "Diese Seite gibt es nicht. Vielleicht ist die Adresse unvollständig.",
    en: "This page does not exist. Maybe the address is incomplete.",
  },
  405: {
    de: "So lässt sich diese Adresse nicht aufrufen. Bitte öffnen Sie die Seite im Browser.",
    en: "This address cannot be called like this. Please open the page in a browser.",
  },
  413: {
    de: "Das war zu viel auf einmal. Gehen Sie zurück, Ihre Eingabe ist dort noch, und kürzen Sie sie.",
    en: "That was too much at once. Go back, your entry is still there, and shorten it.",
  },
  415: {
    de: "Hier lassen sich nur Formulare senden. Bitte öffnen Sie die Seite im Browser und füllen Sie das Formular dort aus.",
    en: "Only forms can be sent here. Please open the page in a browser and fill in the form there.",
  },
  500: {
    de: "Da ist uns ein Fehler unterlaufen. Es liegt nicht an Ihnen. Bitte versuchen Sie es noch einmal.",
    en: "We made a mistake. It is not your fault. Please try again.",
  },
};

/** Answers what was refused before any page was asked, and surprises from outside the pages, which are logged here once. */
export function answerRefusal(
  error: Error,
  context: Context<ApplicationEnvironment>,
  log: Log,
): Response | Promise<Response> {
  const status = error instanceof HTTPException && error.status in sentences ? error.status : 500;
  if (status === 500) log.error({ err: error, requestId: context.get("requestId") }, "request failed");
  const sentence = sentences[status] ?? { de: "", en: "" };
  context.status(status);
  // RFC 9110, section 15.5.6: whoever is refused a method hears which there are.
  if (status === 405) context.header("allow", "GET, HEAD, POST");
  return context.html(
    html`<!doctype html>
      <html lang="de">
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>Wirkstatt</title>
        </head>
        <body>
          <main>
            <h1>Wirkstatt</h1>
            <p>${sentence.de}</p>
            <p lang="en">${sentence.en}</p>
            <p><a href="/">Wirkstatt</a></p>
          </main>
        </body>
      </html>`,
  );
}
