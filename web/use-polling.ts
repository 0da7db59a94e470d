import { useEffect, useEffectEvent } from "react";
import { useNavigate, useNavigation, useRevalidator } from "react-router";

/**
 * Asks for the page's data again and again, in milliseconds, while the page can be seen and nobody is on the way elsewhere.
 * With `address` it asks there, in place of the page's own address: where that one means something else from time to time,
 * what the reader has before them must not change by itself.
 */
export function usePolling(everyMs: number, address?: string): void {
  const { revalidate } = useRevalidator();
  const navigate = useNavigate();
  const { state } = useNavigation();
  const look = useEffectEvent(() => {
    if (document.visibilityState !== "visible" || state !== "idle") return;
    if (address === undefined) void revalidate();
    else void navigate(address, { replace: true, preventScrollReset: true });
  });
  useEffect(() => {
    const timer = setInterval(() => {
      look();
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs]);
}
