import { listServices } from "#features/services/list-services.server.ts";
import { EmptyState } from "#ui/empty-state.tsx";
import { FilterBar } from "#ui/filter-bar.tsx";
import { TextField } from "#ui/form/text-field.tsx";
import { PageTitle } from "#ui/page-title.tsx";
import { PanelGrid } from "#ui/panel-grid.tsx";
import { Panel } from "#ui/panel.tsx";
import { RowList } from "#ui/row-list.tsx";
import { listPlaces } from "../frame/list-places.server.ts";
import { getSignedIn } from "../request/get-signed-in.server.ts";
import { placesTexts } from "../texts/places-texts.ts";
import { useLanguage } from "../frame/use-visitor.ts";
import type { Route } from "./+types/search.ts";

/** Longer searches are cut: names and quotes are shorter. */
const LONGEST_QUERY = 200;

export async function loader({ request, context }: Route.LoaderArgs) {
  const asker = getSignedIn(context, request);
  const asked = new URL(request.url).searchParams.get("q") ?? "";
  const query = asked.trim().slice(0, LONGEST_QUERY).toWellFormed();
  const [places, services] = await Promise.all([
    listPlaces(asker, query),
    query === "" ? [] : listServices(asker.workshop, asker.actor),
  ]);
  return { query, places, services: services.map(({ key, name }) => ({ key, name })) };
}

export default function Search({ loaderData }: Route.ComponentProps) {
  const texts = placesTexts[useLanguage()];
  const { query, places, services } = loaderData;
  const lead = query === "" || places.length === 0 ? texts.lead : texts.leadFound(places.length, query);
  return (
    <>
      <title>{`${texts.title} · Wirkstatt`}</title>
      <PageTitle title={texts.title} lead={lead} />
      <FilterBar label={texts.title} submitLabel={texts.submit} action="/suche">
        <TextField
          key={query}
          name="q"
          id="suchwort"
          label={texts.query}
          type="search"
          defaultValue={query}
        />
      </FilterBar>
      <PanelGrid>
        <Panel title={texts.places}>
          <Places {...loaderData} />
        </Panel>
        {services.length === 0 ? null : (
          <Panel title={texts.voices} subline={texts.voicesSubline(query)}>
            <RowList
              rows={services.map(({ key, name }) => ({
                key,
                title: texts.inVoicesOf(name),
                href: `/dienste/${key}/stimmen?query=${encodeURIComponent(query)}`,
              }))}
            />
          </Panel>
        )}
      </PanelGrid>
    </>
  );
}

function Places({ query, places }: Route.ComponentProps["loaderData"]) {
  const texts = placesTexts[useLanguage()];
  if (places.length === 0) {
    return (
      <EmptyState heading={texts.nothing(query)} headingLevel={3}>
        {texts.nothingHint}
      </EmptyState>
    );
  }
  return (
    <RowList rows={places.map(({ label, hint, href }) => ({ key: href, title: label, href, note: hint }))} />
  );
}
