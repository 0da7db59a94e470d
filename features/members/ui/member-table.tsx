import { DataTable } from "#ui/data-table.tsx";
import { Tag } from "#ui/tag.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { Member } from "../member.ts";
import type { MemberTexts } from "./member-texts.ts";

export type MemberRow = Pick<Member, "id" | "name" | "discipline" | "role" | "isDeactivated"> & {
  readonly teamNames: readonly string[];
};

/** The authority's members; their names lead to a form for those who may change them. */
export function MemberTable({
  members,
  texts,
  mayManage,
}: {
  readonly members: readonly MemberRow[];
  readonly texts: MemberTexts;
  readonly mayManage: boolean;
}) {
  return (
    <DataTable<MemberRow>
      caption={texts.title}
      isCaptionHidden
      columns={[
        {
          key: "name",
          header: texts.name,
          cell: ({ id, name }) => (mayManage ? <TextLink href={`/mitglieder/${id}`}>{name}</TextLink> : name),
          isRowHeader: true,
        },
        {
          key: "discipline",
          header: texts.discipline,
          cell: ({ discipline }) => texts.disciplines[discipline],
        },
        { key: "role", header: texts.role, cell: ({ role }) => texts.roles[role] },
        { key: "teams", header: texts.teams, cell: ({ teamNames }) => teamNames.join(", ") || texts.noTeam },
        {
          key: "state",
          header: texts.state,
          cell: ({ isDeactivated }) => (isDeactivated ? <Tag>{texts.deactivated}</Tag> : texts.active),
        },
      ]}
      rows={members}
      rowKey={({ id }) => id}
    />
  );
}
