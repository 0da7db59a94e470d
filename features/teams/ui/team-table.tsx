import { DataTable } from "#ui/data-table.tsx";
import { TextLink } from "#ui/text-link.tsx";
import type { Team } from "../team.ts";
import type { TeamTexts } from "./team-texts.ts";

/** The authority's teams, each leading to its page. */
export function TeamTable({ teams, texts }: { readonly teams: readonly Team[]; readonly texts: TeamTexts }) {
  return (
    <DataTable<Team>
      caption={texts.title}
      isCaptionHidden
      columns={[
        {
          key: "name",
          header: texts.team,
          cell: ({ id, name }) => <TextLink href={`/teams/${id}`}>{name}</TextLink>,
          isRowHeader: true,
        },
        { key: "members", header: texts.members, cell: ({ memberCount }) => memberCount, isNumeric: true },
        {
          key: "services",
          header: texts.services,
          cell: ({ serviceCount }) => serviceCount,
          isNumeric: true,
        },
      ]}
      rows={teams}
      rowKey={({ id }) => id}
    />
  );
}
