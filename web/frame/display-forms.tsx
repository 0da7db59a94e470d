import { Form, useLocation } from "react-router";
import { shellTexts } from "../texts/shell-texts.ts";
import { useVisitor } from "./use-visitor.ts";

const themes = ["system", "light", "dark"] as const;

/** Language, colours and single keys, in the footer of pages for members: each button is its own form, so it works without scripts. */
export function DisplayForms() {
  const { language, theme, hasSingleKeys } = useVisitor();
  const texts = shellTexts[language];
  const { pathname, search } = useLocation();
  const place = <input type="hidden" name="page" value={pathname + search} />;
  return (
    <div className="display-forms">
      <Form method="post" action="/anzeige" reloadDocument>
        {place}
        <button
          className="text-button"
          name="language"
          value={texts.otherLanguageKey}
          lang={texts.otherLanguageKey}
        >
          {texts.otherLanguage}
        </button>
      </Form>
      <Form method="post" action="/anzeige" reloadDocument className="display-forms__themes">
        {place}
        <span id="darstellung">{texts.display}</span>
        {themes.map((one) => (
          <button
            key={one}
            className="text-button"
            name="theme"
            value={one}
            aria-pressed={theme === one}
            aria-describedby="darstellung"
          >
            {texts[one]}
          </button>
        ))}
      </Form>
      <Form method="post" action="/anzeige" reloadDocument>
        {place}
        <div className="display-forms__themes" role="group" aria-labelledby="einzeltasten">
          <span id="einzeltasten">{texts.singleKeys}</span>
          {([true, false] as const).map((isOn) => (
            <button
              key={String(isOn)}
              className="text-button"
              name="keys"
              value={isOn ? "on" : "off"}
              aria-pressed={hasSingleKeys === isOn}
            >
              {isOn ? texts.on : texts.off}
            </button>
          ))}
        </div>
      </Form>
    </div>
  );
}
