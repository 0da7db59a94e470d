import { data } from "react-router";
import type { Language } from "#features/authorities/authority.ts";
import { shellTexts } from "../texts/shell-texts.ts";

/** Thrown by pages whose subject does not exist, or belongs to another authority: nobody can tell which. */
export function notFound() {
  return data(null, { status: 404 });
}

/** The same for an address that is a file and has no page around it. */
export function fileNotFound(language: Language): Response {
  return plainAnswer(404, shellTexts[language].notFound);
}

/** The same where the reader's role does not allow the file. */
export function fileNotPermitted(language: Language): Response {
  return plainAnswer(403, shellTexts[language].notPermitted);
}

function plainAnswer(status: number, words: { readonly title: string; readonly sentence: string }): Response {
  return new Response(`${words.title}. ${words.sentence}\n`, {
    status,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });
}

/** Thrown where the reader's role does not allow the page. */
export function notPermitted() {
  return data(null, { status: 403 });
}
