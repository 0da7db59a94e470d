import type { ReactNode } from "react";
import { useWrittenLanguage } from "./written-language.ts";

/** A name or words that people here wrote: read out in their language, whatever the page's is. */
export function Written({ children }: { children: ReactNode }) {
  const language = useWrittenLanguage();
  return language === undefined ? children : <span lang={language}>{children}</span>;
}
