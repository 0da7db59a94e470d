import type { ReactNode } from "react";
import { roles } from "#features/actors/actor.ts";
import { CheckboxField } from "#ui/form/checkbox-field.tsx";
import { FieldsetFrame } from "#ui/form/fieldset-frame.tsx";
import { RadioField } from "#ui/form/radio-field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { disciplines } from "../member.ts";
import type { MemberTexts } from "./member-texts.ts";

export type MemberValues = {
  readonly name: string;
  readonly discipline: string;
  readonly role: string;
  readonly teamIds: readonly string[];
};

type TeamChoice = { readonly id: string; readonly name: string };

type MemberFieldsProps = {
  readonly values: MemberValues;
  readonly teams: readonly TeamChoice[];
  readonly texts: MemberTexts;
  readonly errorOf: (field: string) => string | undefined;
  /** What stands below the name. */
  readonly children?: ReactNode;
};

/** What a person is called, brings along, may do, and where they belong. */
export function MemberFields({ values, teams, texts, errorOf, children }: MemberFieldsProps) {
  return (
    <>
      <TextField
        name="name"
        label={texts.name}
        autoComplete="off"
        error={errorOf("name")}
        defaultValue={values.name}
      />
      {children}
      <SelectField
        name="discipline"
        label={texts.discipline}
        error={errorOf("discipline")}
        defaultValue={values.discipline}
        options={[
          { value: "", label: texts.choose },
          ...disciplines.map((value) => ({ value, label: texts.disciplines[value] })),
        ]}
      />
      <RadioField
        name="role"
        label={texts.role}
        error={errorOf("role")}
        defaultValue={values.role}
        options={roles.map((value) => ({
          value,
          label: texts.roles[value],
          hint: texts.roleMeanings[value],
        }))}
      />
      <TeamChoices chosen={values.teamIds} teams={teams} texts={texts} error={errorOf("teamIds")} />
    </>
  );
}

/** The first choice carries the field's id, which the error summary leads to. */
function TeamChoices({
  chosen,
  teams,
  texts,
  error,
}: {
  readonly chosen: readonly string[];
  readonly teams: readonly TeamChoice[];
  readonly texts: MemberTexts;
  readonly error: string | undefined;
}) {
  return (
    <FieldsetFrame id="teamIds" label={texts.teams} hint={texts.teamsHint} error={error}>
      {teams.length > 0 ? null : (
        <p>
          {texts.noTeams} <TextLink href="/teams">{texts.toTeams}</TextLink>
        </p>
      )}
      {teams.map(({ id, name }, position) => (
        <CheckboxField
          key={id}
          id={position === 0 ? "teamIds" : `teamIds-${id}`}
          name="teamIds"
          label={name}
          value={id}
          isCheckedByDefault={chosen.includes(id)}
        />
      ))}
    </FieldsetFrame>
  );
}
