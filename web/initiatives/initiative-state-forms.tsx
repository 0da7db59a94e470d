import type { ReactNode } from "react";
import { Form } from "react-router";
import { endings } from "#features/initiatives/initiative.ts";
import { initiativeTexts } from "#features/initiatives/ui/initiative-texts.ts";
import { Button } from "#ui/button.tsx";
import { Expandable } from "#ui/expandable.tsx";
import { FormActions } from "#ui/form/form-actions.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { RadioField } from "#ui/form/radio-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { Panel } from "#ui/panel.tsx";
import { FormErrorSummary } from "../forms/form-error-summary.tsx";
import type { FormAnswer } from "../forms/form-answer.ts";
import { formatWaitingDays } from "../words/format-waiting.ts";
import type { InitiativePageProps } from "./initiative-page-props.ts";
import { initiativesTexts } from "../texts/initiatives-texts.ts";
import { useFieldError } from "../forms/use-field-error.ts";
import { useLanguage } from "../frame/use-visitor.ts";

type StateFormsProps = Pick<InitiativePageProps, "initiative" | "answer">;
type AnswerProps = { readonly answer: FormAnswer | undefined };

/** What can be done with an initiative now: note what it waits for, work on, or take it up again. */
export function InitiativeStateForms({ initiative: { state }, answer }: StateFormsProps) {
  const language = useLanguage();
  const texts = initiativesTexts[language];
  if (state.kind === "ended") {
    return (
      <Panel title={texts.reopenTitle} subline={texts.reopenLead}>
        <IntentForm intent="reopen" label={texts.reopen} />
      </Panel>
    );
  }
  const waiting = ofIntent(answer, "pause");
  if (state.kind === "working") {
    return (
      <Panel title={texts.waitTitle} subline={texts.waitLead}>
        <WaitForm answer={waiting} submitLabel={texts.waitSubmit} />
      </Panel>
    );
  }
  return (
    <Panel
      title={texts.waitTitle}
      subline={texts.waitingNow(
        state.waitsFor,
        texts.since(formatWaitingDays(language, state.days), state.days),
      )}
    >
      <IntentForm intent="resume" label={texts.resume} />
      <Expandable summary={texts.waitsForOther} isOpen={waiting !== undefined}>
        <WaitForm answer={waiting} submitLabel={texts.waitOtherSubmit} />
      </Expandable>
    </Panel>
  );
}

function IntentForm({ intent, label }: { readonly intent: string; readonly label: string }) {
  return (
    <Form method="post">
      <Button name="intent" value={intent}>
        {label}
      </Button>
    </Form>
  );
}

type StateFormProps = AnswerProps & {
  readonly intent: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly submit: ReactNode;
  readonly children: ReactNode;
};

function StateForm({ answer, intent, labels, submit, children }: StateFormProps) {
  return (
    <Form method="post" noValidate>
      <FormErrorSummary errors={answer?.errors} labels={labels} />
      <input type="hidden" name="intent" value={intent} />
      <FormFields>{children}</FormFields>
      <FormActions>{submit}</FormActions>
    </Form>
  );
}

function WaitForm({ answer, submitLabel }: AnswerProps & { readonly submitLabel: string }) {
  const texts = initiativesTexts[useLanguage()];
  const errorOf = useFieldError(answer?.errors);
  return (
    <StateForm
      answer={answer}
      intent="pause"
      labels={{ waitsFor: texts.waitsFor }}
      submit={<Button variant="secondary">{submitLabel}</Button>}
    >
      <TextField
        name="waitsFor"
        label={texts.waitsFor}
        hint={texts.waitsForHint}
        error={errorOf("waitsFor")}
        defaultValue={answer?.values["waitsFor"]}
        maxLength={160}
        autoComplete="off"
        required
      />
    </StateForm>
  );
}

/** Ends an initiative. The form opens when wanted: it is no step of every day. */
export function EndInitiativeForm({ answer: all }: AnswerProps) {
  const answer = ofIntent(all, "end");
  const language = useLanguage();
  const texts = initiativesTexts[language];
  const words = initiativeTexts[language];
  const errorOf = useFieldError(answer?.errors);
  return (
    <Panel title={texts.endTitle} subline={texts.endLead}>
      <Expandable summary={texts.endOpen} isOpen={answer !== undefined}>
        <StateForm
          answer={answer}
          intent="end"
          labels={{ ending: texts.ending, reason: texts.endReason }}
          submit={<Button variant="secondary">{texts.endSubmit}</Button>}
        >
          <RadioField
            name="ending"
            label={texts.ending}
            error={errorOf("ending")}
            defaultValue={answer?.values["ending"]}
            options={endings.map((ending) => ({
              value: ending,
              label: words.endings[ending],
              hint: words.endingHints[ending],
            }))}
            isRequired
          />
          <TextField
            name="reason"
            label={texts.endReason}
            hint={texts.endReasonHint}
            error={errorOf("reason")}
            defaultValue={answer?.values["reason"]}
            maxLength={500}
            autoComplete="off"
            required
          />
        </StateForm>
      </Expandable>
    </Panel>
  );
}

/** Two forms share the page; each shows only the answer to itself. */
function ofIntent(answer: FormAnswer | undefined, intent: "pause" | "end"): FormAnswer | undefined {
  return (answer?.values["intent"] === "end" ? "end" : "pause") === intent ? answer : undefined;
}
