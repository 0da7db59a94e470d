import { useId } from "react";

type ProgressBarProps = {
  label: string;
  /** Leave out while the length of the work is not known yet. */
  value?: number | undefined;
  max?: number | undefined;
  /** How far it is, in words and numbers with their unit. */
  text?: string | undefined;
};

/** How far some long work is, as a bar and in words. */
export function ProgressBar({ label, value, max = 100, text }: ProgressBarProps) {
  const id = useId();
  const textId = `${id}-text`;
  return (
    <div className="kern-progress progress-bar">
      <div className="progress-bar__line">
        <label className="progress-bar__label" htmlFor={id}>
          {label}
        </label>
        {text === undefined ? null : (
          <span className="progress-bar__text" id={textId}>
            {text}
          </span>
        )}
      </div>
      <progress aria-describedby={text === undefined ? undefined : textId} id={id} max={max} value={value} />
    </div>
  );
}
