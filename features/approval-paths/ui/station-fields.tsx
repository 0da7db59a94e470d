import type { ReactNode } from "react";
import { CheckboxField } from "#ui/form/checkbox-field.tsx";
import { CheckboxListField } from "#ui/form/checkbox-list-field.tsx";
import { FormFields } from "#ui/form/form-fields.tsx";
import { RadioField } from "#ui/form/radio-field.tsx";
import { SelectField } from "#ui/form/select-field.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { reasonKinds, stationSubjects } from "../approval-path.ts";
import { approvalPathTexts } from "./approval-path-texts.ts";
import type { StationFieldsProps } from "./station-fields-props.ts";
import { stationFormTexts } from "./station-form-texts.ts";
import { StationPeopleFields } from "./station-people-fields.tsx";
import { StationRuleFields } from "./station-rule-fields.tsx";

/** All fields of a station, from what it is to whether somebody has confirmed it. */
export function StationFields(props: StationFieldsProps) {
  const { language, values, errorOf, others } = props;
  const texts = stationFormTexts[language];
  return (
    <FormFields>
      <Part title={texts.station}>
        <NameFields {...props} />
      </Part>
      <Part title={texts.why}>
        <ReasonFields {...props} />
      </Part>
      <Part title={texts.whenTitle} lead={texts.whenLead}>
        <StationRuleFields {...props} />
      </Part>
      <Part title={texts.who}>
        <StationPeopleFields
          {...props}
          group="deciders"
          rolesLabel={texts.deciderRoles}
          membersLabel={texts.deciderMembers}
        />
      </Part>
      <Part title={texts.standIn} lead={texts.standInLead}>
        <StationPeopleFields
          {...props}
          group="standIns"
          rolesLabel={texts.standInRoles}
          membersLabel={texts.standInMembers}
        />
      </Part>
      <Part title={texts.time}>
        <SilenceFields {...props} />
      </Part>
      {others.length === 0 ? null : (
        <Part title={texts.place}>
          <div className="people-fields people-fields--wide">
            <CheckboxListField
              name="after"
              label={texts.after}
              hint={texts.afterHint}
              error={errorOf("after")}
              options={others.map(({ key, name }) => ({ value: key, label: name }))}
              defaultValues={(values["after"] ?? "").split(" ")}
            />
          </div>
        </Part>
      )}
      <Part title={texts.confirmation}>
        <CheckboxField
          name="isConfirmed"
          label={texts.isConfirmed}
          hint={texts.isConfirmedHint}
          error={errorOf("isConfirmed")}
          isCheckedByDefault={values["isConfirmed"] === "yes"}
        />
      </Part>
    </FormFields>
  );
}

function Part({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="form-part">
      <h2 className="form-part__heading">{title}</h2>
      {lead === undefined ? null : <p className="note">{lead}</p>}
      {children}
    </section>
  );
}

function NameFields({ language, values, errorOf }: StationFieldsProps) {
  const texts = stationFormTexts[language];
  const { subjects } = approvalPathTexts[language];
  return (
    <>
      <TextField
        name="name"
        label={texts.name}
        hint={texts.nameHint}
        error={errorOf("name")}
        defaultValue={values["name"]}
        maxLength={80}
        autoComplete="off"
      />
      <SelectField
        name="subject"
        label={texts.subject}
        error={errorOf("subject")}
        defaultValue={values["subject"] ?? ""}
        options={[
          { value: "", label: texts.subjectChoose },
          ...stationSubjects.map((value) => ({ value, label: subjects[value] })),
        ]}
      />
      <TextField
        name="looksAt"
        label={texts.looksAt}
        hint={texts.looksAtHint}
        error={errorOf("looksAt")}
        defaultValue={values["looksAt"]}
        maxLength={300}
        autoComplete="off"
      />
    </>
  );
}

function ReasonFields({ language, values, errorOf }: StationFieldsProps) {
  const texts = stationFormTexts[language];
  const { kinds, kindMeanings } = approvalPathTexts[language];
  return (
    <>
      <RadioField
        name="reason.kind"
        label={texts.kind}
        error={errorOf("reason.kind")}
        defaultValue={values["reason.kind"]}
        options={reasonKinds.map((value) => ({ value, label: kinds[value], hint: kindMeanings[value] }))}
      />
      <TextField
        name="reason.source"
        label={texts.source}
        hint={texts.sourceHint}
        error={errorOf("reason.source")}
        defaultValue={values["reason.source"]}
        maxLength={300}
        autoComplete="off"
      />
    </>
  );
}

function SilenceFields(props: StationFieldsProps) {
  const { language, values, errorOf } = props;
  const texts = stationFormTexts[language];
  return (
    <>
      <TextField
        name="periodInWorkingDays"
        label={texts.period}
        hint={texts.periodHint}
        error={errorOf("periodInWorkingDays")}
        defaultValue={values["periodInWorkingDays"]}
        inputMode="numeric"
        autoComplete="off"
        width="short"
      />
      <RadioField
        name="silence.means"
        label={texts.silence}
        error={errorOf("silence.means")}
        defaultValue={values["silence.means"]}
        options={[
          { value: "escalated", label: texts.escalated, hint: texts.escalatedHint },
          { value: "granted", label: texts.granted, hint: texts.grantedHint },
        ]}
      />
      <StationPeopleFields
        {...props}
        group="silence"
        rolesLabel={texts.silenceRoles}
        membersLabel={texts.silenceMembers}
      />
      <TextField
        name="silence.order"
        label={texts.order}
        hint={texts.orderHint}
        error={errorOf("silence.order")}
        defaultValue={values["silence.order"]}
        maxLength={300}
        autoComplete="off"
      />
    </>
  );
}
