import { TextLink } from "./text-link.tsx";

type NumberWithRangeProps = {
  /** Number and unit, formatted for the language, e.g. "1.240 Std." */
  value: string;
  /** The interval in words, e.g. "900 bis 1.700". */
  range?: string | undefined;
  /** Words beside the number that say what it counts. */
  label?: string | undefined;
  /** Where the number comes from. */
  href?: string | undefined;
  linkLabel?: string | undefined;
  tone?: "neutral" | "ours" | "waiting" | "effect" | undefined;
  align?: "start" | "end" | undefined;
};

/** A number with its unit, its range and the way back to where it comes from. */
export function NumberWithRange({
  value,
  range,
  label,
  href,
  linkLabel,
  tone = "neutral",
  align = "start",
}: NumberWithRangeProps) {
  const hasLink = href !== undefined && linkLabel !== undefined;
  return (
    <p className={`number-with-range number-with-range--${tone} number-with-range--${align}`}>
      <span className="number-with-range__value">{value}</span>
      {label === undefined ? null : <span className="number-with-range__label"> {label}</span>}
      {range === undefined && !hasLink ? null : (
        <span className="number-with-range__range">
          {range}
          {range !== undefined && hasLink ? " · " : null}
          {hasLink ? <TextLink href={href}>{linkLabel}</TextLink> : null}
        </span>
      )}
    </p>
  );
}
