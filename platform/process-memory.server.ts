/**
 * What a process may keep between requests because it is costly to build and can be built again: never the only copy of
 * anything. Each process has its own; what was not asked for longest is forgotten first.
 */
export type ProcessMemory = {
  /** The kept value of a key, or a new one that is kept from now on. The key must name the authority. */
  readonly recall: <T>(key: string, create: () => T) => T;
};

/** Services whose texts one process holds at a time: at 150 MB for 100,000 texts this stays far below a small server's memory. */
const MOST_ENTRIES = 8;

export function createProcessMemory(mostEntries = MOST_ENTRIES): ProcessMemory {
  const entries = new Map<string, unknown>();
  return {
    recall: <T>(key: string, create: () => T): T => {
      const value = entries.has(key) ? (entries.get(key) as T) : create();
      // A map keeps the order of insertion, so whoever is asked for goes to the end.
      entries.delete(key);
      entries.set(key, value);
      for (const oldest of entries.keys()) {
        if (entries.size <= mostEntries) break;
        entries.delete(oldest);
      }
      return value;
    },
  };
}
