import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { CheckboxField } from "./checkbox-field.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { RadioField } from "./radio-field.tsx";
import { RangeEstimateField } from "./range-estimate-field.tsx";
import { SelectField } from "./select-field.tsx";
import { TextAreaField } from "./text-area-field.tsx";
import { TextField } from "./text-field.tsx";

const wrong = { name: "title", label: "Name", hint: "Wie Menschen ihn nennen", error: "Bitte ausfüllen" };
const options = [
  { value: "a", label: "A", hint: "Erstes" },
  { value: "b", label: "B" },
];

describe("a field", () => {
  test.each([
    ["text", <TextField key="field" {...wrong} />],
    ["text area", <TextAreaField key="field" {...wrong} />],
    ["select", <SelectField key="field" {...wrong} options={options} />],
    ["checkbox", <CheckboxField key="field" {...wrong} />],
  ])("(%s) ties label, hint and error to its control", (_, field) => {
    const markup = renderToStaticMarkup(field);

    expect(markup).toContain('for="title"');
    expect(markup).toMatch(/<(input|textarea|select)[^>]*aria-describedby="title-hint title-error"/);
    expect(markup).toMatch(/<(input|textarea|select)[^>]*aria-invalid="true"/);
    expect(markup).toContain('id="title-hint"');
    expect(markup).toContain('id="title-error"');
  });

  test("without hint and error is described by nothing and not invalid", () => {
    const markup = renderToStaticMarkup(<TextField label="Name" marker="freiwillig" name="title" />);

    expect(markup).not.toMatch(/aria-describedby|aria-invalid/);
    expect(markup).toContain("(freiwillig)");
  });

  test("with a value keeps what was typed", () => {
    const markup = renderToStaticMarkup(
      <TextAreaField defaultValue="Zu lange gewartet" label="Text" name="text" />,
    );

    expect(markup).toContain("Zu lange gewartet</textarea>");
  });
});

describe("a choice", () => {
  test("preselects nothing by itself", () => {
    const markup = renderToStaticMarkup(<RadioField label="Quelle" name="source" options={options} />);

    expect(markup).not.toContain("checked");
  });

  test("is named by its question, and its first option answers to the error summary", () => {
    const markup = renderToStaticMarkup(
      <RadioField error="Bitte wählen" label="Quelle" name="source" options={options} />,
    );

    expect(markup).toMatch(/<fieldset[^>]*aria-describedby="source-error"[^>]*><legend/);
    expect(markup).toMatch(/<input[^>]*id="source"[^>]*value="a"/);
    expect(markup).toMatch(/<input[^>]*id="source-b"[^>]*value="b"/);
  });
});

describe("an estimate", () => {
  test("has three numbers and a source, each with its own label and error", () => {
    const markup = renderToStaticMarkup(
      <RangeEstimateField
        high={{ name: "high", label: "hoch" }}
        id="minutes"
        label="Minuten je Fall"
        likely={{ name: "likely", label: "wahrscheinlich" }}
        low={{ name: "low", label: "niedrig", defaultValue: "50", error: "Höher als hoch" }}
        source={{ name: "source", label: "Woher?" }}
      />,
    );

    for (const name of ["low", "likely", "high", "source"]) expect(markup).toContain(`for="${name}"`);
    expect(markup).toMatch(/<input[^>]*aria-describedby="low-error"[^>]*value="50"/);
  });
});

describe("the error summary", () => {
  test("is absent without errors", () => {
    expect(renderToStaticMarkup(<ErrorSummary errors={[]} heading="Fehler" />)).toBe("");
  });

  test("is announced, can be focused and leads to each field", () => {
    const markup = renderToStaticMarkup(
      <ErrorSummary errors={[{ fieldId: "title", message: "Name fehlt" }]} heading="Eine Angabe fehlt" />,
    );

    expect(markup).toMatch(/role="alert"[^>]*tabindex="-1"/i);
    expect(markup).toMatch(/<a[^>]*href="#title"[^>]*>Name fehlt<\/a>/);
  });
});
