import type { ReactNode } from "react";
import { Form, useLocation } from "react-router";
import { AppHeader } from "#ui/app-header.tsx";
import { CommandPalette } from "#ui/command-palette.tsx";
import { FlashMessage } from "#ui/flash-message.tsx";
import { PageFooter } from "#ui/page-footer.tsx";
import { ShortcutHelp } from "#ui/shortcut-help.tsx";
import { SkipLink } from "#ui/skip-link.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { DisplayForms } from "./display-forms.tsx";
import { readFlashMessage } from "./read-flash-message.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import type { ShellTexts } from "../texts/shell-texts.ts";
import type { PageVisitor } from "./to-page-visitor.ts";
import { useVisitor } from "./use-visitor.ts";

/** The frame of every page for members: head with search and menu, foot, keys. */
export function WorkbenchFrame({ children }: { readonly children: ReactNode }) {
  const visitor = useVisitor();
  const texts = shellTexts[visitor.language];
  const { pathname, key } = useLocation();
  return (
    <>
      <SkipLink targetId="inhalt" label={texts.skipToContent} />
      <AppHeader
        brand={{ label: texts.brand, href: "/dienste" }}
        navLabel={texts.navigation}
        menuLabel={texts.menu}
        items={navigation(texts, pathname)}
        search={{ action: "/suche", label: texts.search, placeholder: texts.searchPlaceholder }}
        authorityName={visitor.authority?.name}
        userName={visitor.member?.name}
      >
        <UserLinks texts={texts} visitor={visitor} />
      </AppHeader>
      <FlashMessage occasion={key}>{readFlashMessage(visitor.language, visitor.flash)}</FlashMessage>
      {children}
      <PageFooter label={texts.footer} items={[{ label: texts.keyboard, href: "/tastatur" }]}>
        <DisplayForms />
      </PageFooter>
      <CommandPalette resultsUrl="/springen" texts={texts.palette} />
      <ShortcutHelp
        isOn={visitor.hasSingleKeys}
        title={texts.shortcuts.title}
        closeLabel={texts.shortcuts.closeLabel}
        shortcuts={[
          { keys: [texts.shortcuts.control, "K"], label: texts.shortcuts.palette },
          { keys: ["?"], label: texts.shortcuts.help },
          { keys: [texts.shortcuts.escape], label: texts.shortcuts.close },
        ]}
      />
    </>
  );
}

function navigation(texts: ShellTexts, pathname: string) {
  const items = [
    { label: texts.services, href: "/dienste", places: ["/dienste", "/neuer-dienst"] },
    { label: texts.waits, href: "/was-haengt", places: ["/was-haengt"] },
    { label: texts.approvals, href: "/freigaben", places: ["/freigaben"] },
    { label: texts.approvalPaths, href: "/freigabewege", places: ["/freigabewege"] },
    { label: texts.teams, href: "/teams", places: ["/teams"] },
    { label: texts.members, href: "/mitglieder", places: ["/mitglieder"] },
  ];
  return items.map(({ label, href, places }) => ({
    label,
    href,
    isCurrent: places.some((place) => pathname === place || pathname.startsWith(`${place}/`)),
  }));
}

function UserLinks({ texts, visitor }: { readonly texts: ShellTexts; readonly visitor: PageVisitor }) {
  const isAdministrator = visitor.member?.role === "administrator";
  return (
    <>
      <TextLink className="menu-item" href="/behoerde">
        {texts.authority}
      </TextLink>
      {isAdministrator ? (
        <TextLink className="menu-item" href="/protokoll">
          {texts.journal}
        </TextLink>
      ) : null}
      {isAdministrator && visitor.authority?.isDemo ? (
        <TextLink className="menu-item" href="/postausgang">
          {texts.outbox}
        </TextLink>
      ) : null}
      <Form method="post" action="/abmelden" reloadDocument>
        <button className="menu-item" type="submit">
          {texts.signOut}
        </button>
      </Form>
    </>
  );
}
