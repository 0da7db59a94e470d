export type ButtonVariant = "primary" | "secondary" | "tertiary" | "danger";
export type ButtonSize = "medium" | "small";

/** Classes shared by buttons and by links that look like one. KERN has no danger button; ours builds on its primary. */
export function buttonClassName(variant: ButtonVariant, size: ButtonSize, isBlock: boolean): string {
  const base =
    variant === "danger" ? "kern-btn kern-btn--primary button--danger" : `kern-btn kern-btn--${variant}`;
  return [base, `button--${size}`, isBlock ? "kern-btn--block" : ""].filter(Boolean).join(" ");
}
