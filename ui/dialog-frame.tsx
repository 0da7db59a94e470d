import type { ReactNode, RefObject } from "react";
import { useId } from "react";
import { Button } from "./button.tsx";

type DialogFrameProps = {
  dialog: RefObject<HTMLDialogElement | null>;
  title: string;
  closeLabel: string;
  className?: string | undefined;
  children: ReactNode;
};

/** A native modal dialog with a title and a way out; focus returns by itself to where it was. */
export function DialogFrame({ dialog, title, closeLabel, className = "", children }: DialogFrameProps) {
  const titleId = useId();
  return (
    <dialog aria-labelledby={titleId} className={`kern-dialog dialog ${className}`.trim()} ref={dialog}>
      <div className="dialog__header">
        <h2 className="dialog__title" id={titleId}>
          {title}
        </h2>
        <Button onClick={() => dialog.current?.close()} size="small" type="button" variant="tertiary">
          {closeLabel}
        </Button>
      </div>
      {children}
    </dialog>
  );
}
