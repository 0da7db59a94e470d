import { Form } from "react-router";
import { Button } from "#ui/button.tsx";
import { RowList } from "#ui/row-list.tsx";
import type { Member } from "../member.ts";
import type { MemberTexts } from "./member-texts.ts";

/** People of the demo, each with a button that signs in as them. */
export function DemoPeopleList({
  people,
  texts,
}: {
  readonly people: readonly Pick<Member, "id" | "name" | "discipline" | "role">[];
  readonly texts: MemberTexts;
}) {
  const rows = people.map(({ id, name, discipline, role }) => ({
    key: id,
    title: name,
    note: `${texts.disciplines[discipline]} · ${texts.roles[role]}`,
    aside: (
      <Form method="post">
        <input type="hidden" name="memberId" value={id} />
        <Button variant="secondary" size="small" aria-label={texts.viewAs(name)}>
          {texts.view}
        </Button>
      </Form>
    ),
  }));
  return <RowList rows={rows} />;
}
