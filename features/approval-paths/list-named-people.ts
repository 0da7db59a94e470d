import type { PathContent } from "./approval-path.ts";

/** Ids of the members whom a path names: who decides, who stands in, and to whom it escalates. Nobody else's name goes out. */
export function listNamedPeople({ stations }: Pick<PathContent, "stations">): ReadonlySet<string> {
  return new Set(
    stations.flatMap(({ deciders, standIns, silence }) => [
      ...deciders.memberIds,
      ...standIns.memberIds,
      ...(silence.means === "escalated" ? silence.to.memberIds : []),
    ]),
  );
}
