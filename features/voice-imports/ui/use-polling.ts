import { useEffect } from "react";
import { useRevalidator } from "react-router";

const POLL_MS = 1_000;

/** Asks for the page's data once a second for as long as the component that calls it is shown. */
export function usePolling(): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    const timer = setInterval(() => void revalidate(), POLL_MS);
    return () => {
      clearInterval(timer);
    };
  }, [revalidate]);
}
