import { createContext, useContext } from "react";

/** Language in which people here write, where it is not the page's: a reader's own choice changes the page, not their words. */
export const WrittenLanguage = createContext<string | undefined>(undefined);

export function useWrittenLanguage(): string | undefined {
  return useContext(WrittenLanguage);
}
