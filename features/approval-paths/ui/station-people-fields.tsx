import { roles } from "#features/actors/actor.ts";
import { roleTexts } from "#features/members/role-texts.ts";
import { Expandable } from "#ui/expandable.tsx";
import { CheckboxListField } from "#ui/form/checkbox-list-field.tsx";
import type { StationFieldsProps } from "./station-fields-props.ts";
import { stationFormTexts } from "./station-form-texts.ts";

type StationPeopleFieldsProps = StationFieldsProps & {
  /** The fields are called `group.roles` and `group.memberIds`. */
  readonly group: "deciders" | "standIns" | "silence";
  readonly rolesLabel: string;
  readonly membersLabel: string;
};

/** Who acts: everybody with a role, and single members, who are folded away until somebody wants them. */
export function StationPeopleFields({
  language,
  values,
  errorOf,
  members,
  group,
  rolesLabel,
  membersLabel,
}: StationPeopleFieldsProps) {
  const texts = stationFormTexts[language];
  const roleField = `${group}.roles`;
  const memberField = `${group}.memberIds`;
  const chosen = listChosen(values[memberField]);
  return (
    <div className="people-fields">
      <CheckboxListField
        name={roleField}
        label={rolesLabel}
        error={errorOf(roleField)}
        options={roles.map((value) => ({ value, label: roleTexts[language][value] }))}
        defaultValues={listChosen(values[roleField])}
      />
      {members.length === 0 ? null : (
        <Expandable summary={texts.members} isOpen={chosen.length > 0 || errorOf(memberField) !== undefined}>
          <div className="people-fields__members">
            <CheckboxListField
              name={memberField}
              label={membersLabel}
              error={errorOf(memberField)}
              options={members
                .filter(({ id, isDeactivated }) => !isDeactivated || chosen.includes(id))
                .map(({ id, name, isDeactivated }) => ({
                  value: id,
                  label: isDeactivated ? `${name} (${texts.deactivated})` : name,
                }))}
              defaultValues={chosen}
            />
          </div>
        </Expandable>
      )}
    </div>
  );
}

function listChosen(value: string | undefined): readonly string[] {
  return (value ?? "").split(" ").filter((one) => one !== "");
}
