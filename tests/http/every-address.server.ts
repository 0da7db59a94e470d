import type { RouteConfigEntry } from "@react-router/dev/routes";
import routes from "#web/routes.ts";

export type Address = {
  /** As in web/routes.ts, with a leading slash: "/dienste/:serviceKey". */
  readonly pattern: string;
  /** Whether only members get in. */
  readonly isWorkbench: boolean;
  /** Whether it answers with something else than a page. */
  readonly isResource: boolean;
};

/** What stands in an address for each of its names. */
export type AddressNames = {
  readonly serviceKey: string;
  readonly voiceId: string;
  readonly needId: string;
  readonly initiativeId: string;
  readonly importId: string;
  readonly requestId: string;
  readonly pathId: string;
  readonly stationKey: string;
  readonly teamId: string;
  readonly memberId: string;
  readonly authorityKey: string;
  readonly linkToken: string;
  readonly format: string;
};

/** Every address of web/routes.ts. A new route is covered by itself; one with a new name asks for a value here. */
export const everyAddress: readonly Address[] = (routes as readonly RouteConfigEntry[]).flatMap((entry) =>
  listAddresses(entry, false),
);

function listAddresses(entry: RouteConfigEntry, isWorkbench: boolean): readonly Address[] {
  if (entry.children) {
    const isInside = isWorkbench || entry.file.includes("workbench");
    return entry.children.flatMap((child) => listAddresses(child, isInside));
  }
  if (entry.path === "*") return [];
  return [{ pattern: `/${entry.path ?? ""}`, isWorkbench, isResource: !entry.file.endsWith(".tsx") }];
}

/** The names in a pattern, in its order. */
export function namesIn(pattern: string): readonly (keyof AddressNames)[] {
  return [...pattern.matchAll(/:(\w+)/g)].map(([, name]) => name as keyof AddressNames);
}

export function fillAddress(pattern: string, names: AddressNames): string {
  return pattern.replace(/:(\w+)/g, (_whole, name: string) => {
    if (!Object.hasOwn(names, name)) throw new Error(`No value for :${name} of ${pattern}.`);
    return names[name as keyof AddressNames];
  });
}

/** The address under which React Router fetches a page's data without the page. */
export function dataAddress(address: string): string {
  return address === "/" ? "/_.data" : `${address}.data`;
}
