import { createContext, useContext } from "react";
import type { ReactNode } from "react";

const NonceContext = createContext<string | undefined>(undefined);

/** Hands the request's nonce to the scripts of the page. In the browser there is none, and none is needed. */
export function NonceProvider({ nonce, children }: { readonly nonce: string; readonly children: ReactNode }) {
  return <NonceContext value={nonce}>{children}</NonceContext>;
}

export function useNonce(): string | undefined {
  return useContext(NonceContext);
}
