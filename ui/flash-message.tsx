import type { ReactNode } from "react";
import { useEffect, useRef } from "react";

type FlashMessageProps = {
  tone?: "success" | "info" | "warning" | undefined;
  /** Leave out while there is nothing to say: the live region must stay in the page to be heard later. */
  children?: ReactNode;
  /** Another one with the same words is said again: two steps in a row may have the same outcome. */
  occasion?: string | undefined;
};

/**
 * Says what just happened. Put it on every page: an empty live region that is filled later is announced. After a full
 * page load nothing changes in the region, so the message takes the focus unless something else has it.
 */
export function FlashMessage({ tone = "success", children, occasion }: FlashMessageProps) {
  return (
    <div className="flash-message" role="status">
      {children === undefined || children === null ? null : (
        <FlashBox key={occasion} tone={tone}>
          {children}
        </FlashBox>
      )}
    </div>
  );
}

function FlashBox({ tone, children }: { tone: "success" | "info" | "warning"; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className={`flash-message__box flash-message__box--${tone}`} ref={box} tabIndex={-1}>
      <span aria-hidden="true" className={`kern-icon kern-icon--${tone}`} />
      <div className="flash-message__text">{children}</div>
    </div>
  );
}
