import { useEffect } from "react";
import { useRevalidator } from "react-router";

/** Asks for the page's data again and again, in milliseconds, while the page can be seen. */
export function usePolling(everyMs: number): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === "visible") void revalidate();
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [revalidate, everyMs]);
}
