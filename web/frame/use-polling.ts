import { useEffect, useEffectEvent } from "react";
import { useNavigate, useNavigation, useRevalidator } from "react-router";

/**
 * Asks for the page's data again and again, in milliseconds, while the page can be seen. Where what is shown has an address of
 * its own (`address`), the first look goes there: what somebody reads stays where it is when something newer arrives.
 */
export function usePolling(everyMs: number, address?: string): void {
  const { revalidate } = useRevalidator();
  const navigate = useNavigate();
  const isIdle = useNavigation().state === "idle";
  const lookAgain = useEffectEvent(() => {
    if (document.visibilityState !== "visible" || !isIdle) return;
    if (address === undefined) void revalidate();
    else void navigate(address, { replace: true, preventScrollReset: true });
  });
  useEffect(() => {
    const timer = setInterval(lookAgain, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [everyMs]);
}
