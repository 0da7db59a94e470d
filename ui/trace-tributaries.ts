/** Measures of the drawing, in its own units: one unit is a pixel while a row has its usual height. */
const WIDTH = 320;
const ROW_HEIGHT = 32;
/** Where the tributaries leave their rows, and where the last of them has joined. */
const BEND_START = 16;
const MOUTH = 208;
const LEAST_WIDTH = 2;
const TRUNK_WIDTH = 10;

export type WaterCourse = { path: string; width: number };
export type Tributaries = { width: number; height: number; courses: WaterCourse[]; trunk: WaterCourse };

type TributariesInput = {
  /** From top to bottom. */
  counts: readonly number[];
  /** Height at which all flow together: the middle of the rows, or the first of them. */
  mouth: "middle" | "first-row";
};

/** One course per count, as wide as its share, and the trunk they flow into. Widths are pixels and do not scale. */
export function traceTributaries({ counts, mouth }: TributariesInput): Tributaries {
  const height = counts.length * ROW_HEIGHT;
  const mouthHeight = mouth === "middle" ? height / 2 : ROW_HEIGHT / 2;
  const widths = toWidths(counts);
  const sum = widths.reduce((total, width) => total + width, 0);
  const bed = Math.min(TRUNK_WIDTH, sum);
  let passed = 0;
  const courses = widths.map((width, row) => {
    const joinsAt = mouthHeight - bed / 2 + ((passed + width / 2) * bed) / sum;
    passed += width;
    return { width, path: bend(rowMiddle(row), round(joinsAt)) };
  });
  return {
    width: WIDTH,
    height,
    courses,
    trunk: { path: `M${MOUTH},${mouthHeight}H${WIDTH}`, width: round(bed) },
  };
}

/** Shares that would hardly be seen keep a width of their own, so the widths may add up to more than the trunk's. */
function toWidths(counts: readonly number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts.map((count) => {
    const share = total === 0 ? 0 : count / total;
    return round(Math.max(LEAST_WIDTH, share * TRUNK_WIDTH));
  });
}

function rowMiddle(row: number): number {
  return (row + 0.5) * ROW_HEIGHT;
}

function bend(from: number, to: number): string {
  const middle = (BEND_START + MOUTH) / 2;
  return `M0,${from}H${BEND_START}C${middle},${from} ${middle},${to} ${MOUTH},${to}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
