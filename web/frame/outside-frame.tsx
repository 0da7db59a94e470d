import type { ReactNode } from "react";
import { AppHeader } from "#ui/app-header.tsx";
import { FlashMessage } from "#ui/flash-message.tsx";
import { PageBody } from "#ui/page-body.tsx";
import { PageFooter } from "#ui/page-footer.tsx";
import { SkipLink } from "#ui/skip-link.tsx";
import { DisplayForms } from "./display-forms.tsx";
import { readFlashMessage } from "./read-flash-message.ts";
import { shellTexts } from "../texts/shell-texts.ts";
import { signInTexts } from "../texts/sign-in-texts.ts";
import { useVisitor } from "./use-visitor.ts";

/** The frame of pages for members who have not signed in yet. */
export function OutsideFrame({ children }: { readonly children: ReactNode }) {
  return (
    <OutsideShell>
      <PageBody id="inhalt">{children}</PageBody>
    </OutsideShell>
  );
}

/** The same around a body the page brings itself. */
export function OutsideShell({ children }: { readonly children: ReactNode }) {
  const { language, flash } = useVisitor();
  const texts = shellTexts[language];
  return (
    <>
      <SkipLink targetId="inhalt" label={texts.skipToContent} />
      <AppHeader
        brand={{ label: texts.brand, href: "/anmelden" }}
        navLabel={texts.navigation}
        menuLabel={texts.menu}
        items={[]}
      />
      <FlashMessage>{readFlashMessage(language, flash)}</FlashMessage>
      {children}
      <PageFooter
        label={texts.footer}
        items={[
          { label: texts.signIn, href: "/anmelden" },
          { label: signInTexts[language].forgotten, href: "/passwort-vergessen" },
        ]}
      >
        <DisplayForms />
      </PageFooter>
    </>
  );
}
