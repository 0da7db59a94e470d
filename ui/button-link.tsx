import type { ReactNode } from "react";
import type { ButtonSize, ButtonVariant } from "./button-class-name.ts";
import { buttonClassName } from "./button-class-name.ts";
import { TextLink } from "./text-link.tsx";

type ButtonLinkProps = {
  href: string;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  isBlock?: boolean | undefined;
  isDocument?: boolean | undefined;
  /** The key that follows the link where the page listens to single keys. */
  shortcut?: string | undefined;
  /** Name for assistive technology where the visible text alone is not enough. */
  label?: string | undefined;
  children: ReactNode;
};

/** A link that looks like a button, for going to where something is done. */
export function ButtonLink({
  href,
  variant = "secondary",
  size = "medium",
  isBlock = false,
  isDocument,
  shortcut,
  label,
  children,
}: ButtonLinkProps) {
  return (
    <TextLink
      className={buttonClassName(variant, size, isBlock)}
      href={href}
      isDocument={isDocument}
      shortcut={shortcut}
      label={label}
    >
      <span className="kern-label">{children}</span>
    </TextLink>
  );
}
