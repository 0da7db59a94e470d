import type { ComponentPropsWithoutRef, ReactNode } from "react";
import type { ButtonSize, ButtonVariant } from "./button-class-name.ts";
import { buttonClassName } from "./button-class-name.ts";

type ButtonProps = Omit<ComponentPropsWithoutRef<"button">, "style" | "className" | "children"> & {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** Takes the full width of its place. */
  isBlock?: boolean | undefined;
  children: ReactNode;
};

/** A button; submits its form unless told otherwise. */
export function Button({
  variant = "primary",
  size = "medium",
  isBlock = false,
  type = "submit",
  children,
  ...attributes
}: ButtonProps) {
  return (
    <button {...attributes} className={buttonClassName(variant, size, isBlock)} type={type}>
      <span className="kern-label">{children}</span>
    </button>
  );
}
