/** How large an import file may be. Every limit ends in a named fault, never in a full memory or disk. */
export type FileLimits = {
  /** Bytes after unpacking, for formats read row by row. */
  unpackedBytes: number;
  /** Bytes after unpacking for Open311, which is held in memory as a whole. */
  wholeFileBytes: number;
  /** How many times its packed size a gzip file may grow … */
  unpackedRatio: number;
  /** … once it has grown beyond this many bytes: short texts may legitimately pack very well. */
  ratioFreeBytes: number;
  /** UTF-16 code units of one line or of one record with line breaks in quotes. */
  recordCharacters: number;
  columns: number;
  rows: number;
};

const megabyte = 1024 * 1024;

/**
 * Limits of the workbench. 100,000 contributions are about 100 MB; German text packs 3 to 10 times, a bomb 1,000 times.
 * A record over a million characters is an unclosed quote or not a table. Open311 has a lower limit because its text is
 * held as a whole: 47 MB took 350 MB of heap for a moment (measured).
 */
export const fileLimits: FileLimits = {
  unpackedBytes: 500 * megabyte,
  wholeFileBytes: 50 * megabyte,
  unpackedRatio: 200,
  ratioFreeBytes: 20 * megabyte,
  recordCharacters: megabyte,
  columns: 200,
  rows: 1_000_000,
};
