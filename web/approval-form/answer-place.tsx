import { useEffect, useRef } from "react";
import type { ReactNode } from "react";

type AnswerPlaceProps = {
  /** Changes with every answer: the next one takes the focus again. */
  readonly attempt: unknown;
  readonly children: ReactNode;
};

/** What a form was answered with, above it: whoever sent the form is led here, with and without JavaScript. */
export function AnswerPlace({ attempt, children }: AnswerPlaceProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
    place.current?.scrollIntoView();
  }, [attempt]);
  return (
    // autoFocus leads here without JavaScript as well.
    <div autoFocus className="answer-place stack stack--medium" ref={place} tabIndex={-1}>
      {children}
    </div>
  );
}
