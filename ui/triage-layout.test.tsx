import { parseHTML } from "linkedom";
import { renderToStaticMarkup } from "react-dom/server";
import type { ReactNode } from "react";
import { MemoryRouter } from "react-router";
import { describe, expect, test } from "vitest";
import { Button } from "./button.tsx";
import { KeyedActions } from "./keyed-action.tsx";
import { StateTag } from "./state-tag.tsx";
import { SuggestionItem, SuggestionList } from "./suggestion-list.tsx";
import { TriageFocus, TriageLayout } from "./triage-layout.tsx";
import { TriageItem, TriageList } from "./triage-list.tsx";

function render(content: ReactNode) {
  const markup = renderToStaticMarkup(<MemoryRouter>{content}</MemoryRouter>);
  expect(markup).not.toMatch(/ style=|<style| on\w+=/);
  return parseHTML(`<body>${markup}</body>`).document;
}

const item = {
  href: "/stimmen/1",
  meta: "Anruf · 11. Nov.",
  text: "Muss mein Sohn einzeln umgemeldet werden?",
  checkbox: {
    name: "voice",
    value: "voice-1",
    label: "Auswählen: Muss mein Sohn einzeln …",
    selectedText: "ausgewählt",
  },
};

describe("the place for ordering", () => {
  test("puts the thing in focus before suggestions and list, each a named region", () => {
    const document = render(
      <TriageLayout
        aside="Vorschläge"
        asideLabel="Passt zu"
        focus="Stimme"
        focusLabel="Diese Stimme"
        list="Liste"
        listLabel="Noch zu ordnen"
      />,
    );

    const regions = Array.from(document.querySelectorAll("section"), (region) => [
      region.getAttribute("aria-label"),
      region.textContent,
    ]);
    expect(regions).toEqual([
      ["Diese Stimme", "Stimme"],
      ["Passt zu", "Vorschläge"],
      ["Noch zu ordnen", "Liste"],
    ]);
  });

  test("shows how far the work is above all columns", () => {
    const document = render(
      <TriageLayout
        aside=""
        asideLabel="b"
        focus=""
        focusLabel="a"
        list=""
        listLabel="c"
        progress="1.477 von 4.345"
      />,
    );

    expect(document.querySelector(".triage")?.firstElementChild?.textContent).toBe("1.477 von 4.345");
  });

  test("says the words in focus in their own language", () => {
    const document = render(
      <TriageFocus actions="Tasten" language="en" meta="Anruf" note="Einwilligung erteilt">
        Where do I register?
      </TriageFocus>,
    );

    const words = document.querySelector("blockquote");
    expect([words?.getAttribute("lang"), words?.textContent]).toEqual(["en", "Where do I register?"]);
  });

  test("sends ticked boxes and the chosen action with the one form around it", () => {
    const document = render(
      <form method="post">
        <TriageLayout
          aside=""
          asideLabel="b"
          focus={
            <KeyedActions
              actions={[
                {
                  key: "none",
                  keys: ["X"],
                  control: (
                    <Button name="action" value="no-need">
                      kein Bedarf
                    </Button>
                  ),
                },
              ]}
              label="Entscheiden"
            />
          }
          focusLabel="a"
          list={
            <TriageList>
              <TriageItem {...item} checkbox={{ ...item.checkbox, checked: true }} />
            </TriageList>
          }
          listLabel="c"
        />
      </form>,
    );

    const form = document.querySelector("form");
    expect(document.querySelectorAll("form")).toHaveLength(1);
    expect(form?.querySelector("input[type=checkbox][name=voice][value=voice-1][checked]")).not.toBeNull();
    expect(form?.querySelector("button[type=submit][name=action][value=no-need]")).not.toBeNull();
  });
});

describe("a thing in the list", () => {
  test("is opened by its words, and its box has a name of its own", () => {
    const document = render(<TriageItem {...item} />);

    const link = document.querySelector("a");
    expect([link?.getAttribute("href"), link?.textContent]).toEqual([item.href, item.text]);
    expect(document.querySelector("label")?.textContent).toBe(item.checkbox.label);
    expect(document.querySelector("label input")?.hasAttribute("checked")).toBe(false);
  });

  test("is said to be the current one", () => {
    const current = render(<TriageItem {...item} isCurrent />);
    const other = render(<TriageItem {...item} />);

    expect(current.querySelector("a")?.getAttribute("aria-current")).toBe("page");
    expect(other.querySelector("a")?.hasAttribute("aria-current")).toBe(false);
  });

  test("carries the words for being selected, once for those who see them and the box for all", () => {
    const document = render(<TriageItem {...item} note="ähnlich wie 4 andere" />);

    const words = document.querySelector(".triage-item__selected");
    expect(words?.textContent).toContain("ausgewählt");
    expect(words?.getAttribute("aria-hidden")).toBe("true");
    expect(document.querySelector(".triage-item__body")?.textContent).toContain("ähnlich wie 4 andere");
  });
});

test("keys stand before what they do", () => {
  const document = render(
    <KeyedActions
      actions={[
        { key: "move", keys: ["J", "K"], control: "weiter, zurück" },
        { key: "undo", keys: ["Z"], control: <button type="submit">rückgängig</button> },
      ]}
      label="Bewegen"
    />,
  );

  const [move, undo] = document.querySelectorAll("ul[aria-label=Bewegen] > li");
  expect(Array.from(move?.querySelectorAll("kbd") ?? [], ({ textContent }) => textContent)).toEqual([
    "J",
    "K",
  ]);
  expect(undo?.textContent).toBe("Zrückgängig");
});

test("suggestions are a list named by its heading", () => {
  const document = render(
    <SuggestionList headingLevel={3} subline="Ähnlichste Bedarfe" title="Passt zu">
      <SuggestionItem
        action={<button type="submit">zuordnen</button>}
        note="86 Stimmen"
        tag={<StateTag tone="fresh">frisch</StateTag>}
        text="Neu Zugezogene müssen wissen, welche Papiere sie brauchen."
      />
      <SuggestionItem text="Vermieter brauchen einen einfachen Weg." />
    </SuggestionList>,
  );

  const headingId = document.querySelector("h3")?.id;
  const [full, plain] = document.querySelectorAll(`ul[aria-labelledby="${headingId}"] > li`);
  expect(full?.textContent).toBe(
    "Neu Zugezogene müssen wissen, welche Papiere sie brauchen. 86 Stimmenfrischzuordnen",
  );
  expect(plain?.textContent).toBe("Vermieter brauchen einen einfachen Weg.");
});

test.each([
  ["fresh", "frisch", "tag--effect"],
  ["check", "prüfen", "tag--waiting"],
  ["faded", "verblasst", "tag--neutral"],
] as const)("the state %s is said in a word and has a look of its own", (tone, word, className) => {
  const tag = render(<StateTag tone={tone}>{word}</StateTag>).querySelector(".tag");

  expect(tag?.textContent).toBe(word);
  expect(tag?.className).toContain(className);
});
