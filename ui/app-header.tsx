import type { ReactNode } from "react";
import { DisclosureMenu } from "./disclosure-menu.tsx";
import type { HeaderSearchProps } from "./header-search.tsx";
import { HeaderSearch } from "./header-search.tsx";
import type { NavItem } from "./nav-items.tsx";
import { NavItems } from "./nav-items.tsx";
import { TextLink } from "./text-link.tsx";

type AppHeaderProps = {
  brand: { label: string; href: string };
  /** Name of the main navigation. */
  navLabel: string;
  items: readonly NavItem[];
  /** Visible word on the button of the narrow menu. */
  menuLabel: string;
  search?: HeaderSearchProps | undefined;
  authorityName?: string | undefined;
  /** Visible below the authority's name inside the menu. */
  userName?: string | undefined;
  /** Links and forms of the user's menu; without it the authority's name is plain text. */
  children?: ReactNode;
};

/** Head of every page: brand, main navigation, search, authority and user. */
export function AppHeader({
  brand,
  navLabel,
  items,
  menuLabel,
  search,
  authorityName,
  userName,
  children,
}: AppHeaderProps) {
  const isMenuNeeded = items.length > 0 || search !== undefined;
  return (
    <header className="app-header">
      <div className="app-header__inner page-width">
        <TextLink className="app-header__brand" href={brand.href}>
          {brand.label}
        </TextLink>
        {items.length === 0 ? null : (
          <nav aria-label={navLabel} className="app-header__nav">
            <NavItems items={items} />
          </nav>
        )}
        {isMenuNeeded ? (
          <DisclosureMenu className="app-header__narrow" group="app-header" summary={menuLabel}>
            {search === undefined ? null : <HeaderSearch {...search} />}
            <nav aria-label={navLabel}>
              <NavItems items={items} />
            </nav>
          </DisclosureMenu>
        ) : null}
        <div className="app-header__end">
          {search === undefined ? null : (
            <div className="app-header__search">
              <HeaderSearch {...search} />
            </div>
          )}
          <UserMenu authorityName={authorityName} userName={userName}>
            {children}
          </UserMenu>
        </div>
      </div>
    </header>
  );
}

function UserMenu({
  authorityName,
  userName,
  children,
}: Pick<AppHeaderProps, "authorityName" | "userName" | "children">) {
  if (children === undefined || children === null) {
    return authorityName === undefined ? null : (
      <span className="app-header__authority">{authorityName}</span>
    );
  }
  return (
    <DisclosureMenu
      className="app-header__user"
      group="app-header"
      summary={<span className="app-header__authority">{authorityName ?? userName}</span>}
    >
      {userName === undefined ? null : <p className="app-header__user-name">{userName}</p>}
      {children}
    </DisclosureMenu>
  );
}
