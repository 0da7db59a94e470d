import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSimilar } from "./find-similar.ts";
import type { SimilarText } from "./find-similar.ts";
import { foldText, symbolsNeeded } from "./fold-text.ts";
import { readTrigrams } from "./read-trigrams.ts";
import { settleTextIndex } from "./settle-text-index.ts";
import { addText, createTextIndex, measureTextIndex, removeText } from "./text-index.ts";
import type { TextIndex } from "./text-index.ts";

type Entry = readonly [id: string, text: string];

function indexOf(entries: Iterable<Entry>): TextIndex {
  const index = createTextIndex();
  for (const [id, text] of entries) addText(index, id, text);
  return index;
}

function settled(index: TextIndex): TextIndex {
  for (const { blocks, of } of settleTextIndex(index)) expect(blocks).toBeLessThanOrEqual(of);
  return index;
}

const complaints: readonly Entry[] = [
  ["lamp", "Die Laterne vor dem Spielplatz am Gartenweg ist seit vier Wochen dunkel."],
  ["hole", "Ein Schlagloch in der Hauptstraße!"],
  ["bus", "Der Bus kommt jeden Morgen zu spät."],
  ["form", "Das Formular hat meine Größe nicht angenommen."],
  ["empty", ""],
  ["signs", "?!… 🚲 --"],
  ["letter", "x"],
];

describe("folding a text", () => {
  const letters = " abcdefghijklmnopqrstuvwxyz0123456789###";
  const fold = (text: string) => {
    const symbols = new Uint8Array(symbolsNeeded(text));
    const length = foldText(text, symbols);
    return [...symbols.subarray(0, length)].map((symbol) => letters.charAt(symbol)).join("");
  };

  test.each([
    ["capitals and umlauts", "Größe ÄÖÜ", " groesse aeoeue "],
    ["umlauts in two characters", "Gro\u0308ße U\u0308ber", " groesse ueber "],
    ["capital sharp s", "STRAẞE", " strasse "],
    ["other accents", "Café Şahin Çelik Łódź Dvořák naïve", " cafe sahin celik lodz dvorak naive "],
    ["an accent in two characters", "Cafe\u0301", " cafe "],
    ["the Turkish letters for i", "İlker Yıldız", " ilker yildiz "],
    ["signs as one space", "Haupt-/Neben-Str. 5!", " haupt neben str 5 "],
    ["emojis as a space", "Rad🚲weg", " rad weg "],
    ["placeholders as words", "Frau ⟦name⟧,", " frau name "],
    ["soft hyphens as nothing", "Bürger\u00adamt", " buergeramt "],
    ["ligatures and wide letters", "ﬁnden Ａｍｔ", " finden amt "],
    ["line ends", "\r\n\tA\nB\u00a0C\n", " a b c "],
    ["nothing", "", " "],
    ["half a character", "a\ud83d b", " a b "],
  ])("reads %s", (_, text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text)).toBe(folded);
  });

  test("tells words of other scripts apart", () => {
    const words = ["привет", "пакет", "مرحبا", "你好", "𐐀𐐁"].map(fold);

    expect(new Set(words).size).toBe(words.length);
    expect(words.every((word) => word.includes("#"))).toBe(true);
  });
});

describe("the trigrams of a text", () => {
  test("are those of its padded words, each once", () => {
    expect(readTrigrams("Amt")).toHaveLength(3);
    expect(readTrigrams("Amt, Amt!")).toHaveLength(3);
    expect(readTrigrams("x")).toHaveLength(1);
    expect(readTrigrams("!")).toHaveLength(0);
  });

  test("are those that one reads off plain words", () => {
    const word = fc.string({
      minLength: 1,
      maxLength: 8,
      unit: fc.constantFrom("a", "b", "x", "z", "0", "9"),
    });
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (list) => {
        const runs = list.flatMap((letters) =>
          Array.from(letters, (_, at) => ` ${letters} `.slice(at, at + 3)),
        );

        expect(readTrigrams(list.join("-"))).toHaveLength(new Set(runs).size);
      }),
    );
  });

  test("do not depend on the order of words", () => {
    expect([...readTrigrams("Bus und Bahn")].sort()).toEqual([...readTrigrams("Bahn und Bus")].sort());
  });
});

describe.each([
  ["not settled", (index: TextIndex) => index],
  ["settled", settled],
])("an index that is %s", (_, prepare) => {
  test.each([
    ["another spelling", "schlagloch HAUPTSTRASSE", "hole"],
    ["typing errors", "Latrene vorm Spielplaz", "lamp"],
    ["a piece of a word", "spät", "bus"],
    ["umlauts spelled out", "groesse formular", "form"],
    ["one letter", "X!", "letter"],
  ])("finds a text by %s", (_name, query, id) => {
    expect(findSimilar(prepare(indexOf(complaints)), query, { most: 1 })).toMatchObject([{ id }]);
  });

  test.each([
    ["nothing", ""],
    ["signs", "!?"],
    ["what no text contains", "qqq zzz"],
    ["another script", "привет"],
  ])("finds nothing for %s", (_name, query) => {
    expect(findSimilar(prepare(indexOf(complaints)), query, { most: 5 })).toEqual([]);
  });

  test("gives equal texts by id, whatever their number", () => {
    const copies = Array.from({ length: 5_000 }, (_copy, at): Entry => [
      `c${(at * 7) % 5_000}`,
      "Bus zu spät",
    ]);
    const ids = copies.map(([id]) => id).sort();

    const similar = findSimilar(prepare(indexOf(copies)), "Bus zu spaet", { most: 3 });

    expect(similar).toEqual(ids.slice(0, 3).map((id) => ({ id, likeness: 1 })));
  });

  test("forgets a text that is removed or replaced", () => {
    const index = prepare(indexOf(complaints));

    removeText(index, "hole");
    removeText(index, "unknown");
    addText(index, "bus", "Die Bahn fiel aus.");

    const similar = findSimilar(index, "Schlagloch Hauptstraße, Bus jeden Morgen", { most: 5 });
    expect(similar.map(({ id }) => id)).not.toContain("hole");
    expect(findSimilar(index, "Bahn fiel aus", { most: 1 })).toMatchObject([{ id: "bus" }]);
    expect(findSimilar(index, "Morgen", { most: 5 }).filter(({ id }) => id === "bus")).toEqual([]);
    expect(measureTextIndex(index).texts).toBe(complaints.length - 1);
  });

  test("answers with the remaining texts when one of two like ones is removed", () => {
    const index = prepare(
      indexOf([...complaints, ["second hole", "Noch ein Schlagloch in der Nebenstraße"]]),
    );

    removeText(index, "hole");

    const similar = findSimilar(index, "Schlagloch", { most: 5 });
    const remaining = complaints.map(([id]) => id).filter((id) => id !== "hole");
    expect(similar[0]?.id).toBe("second hole");
    expect(remaining).toEqual(expect.arrayContaining(similar.slice(1).map(({ id }) => id)));
    expect(similar.every(({ likeness }) => likeness > 0)).toBe(true);
  });

  test("takes long texts", () => {
    const long = Array.from({ length: 4_000 }, (_word, at) => (at * 7919).toString(36)).join(" ");
    const index = prepare(indexOf([["long", long], ["twice", `${long} ${long}`], ...complaints]));

    expect(long.length).toBeGreaterThan(15_000);
    expect(findSimilar(index, long, { most: 2 })).toEqual([
      { id: "long", likeness: 1 },
      { id: "twice", likeness: 1 },
    ]);
    expect(findSimilar(index, "spielplatz", { most: 1 })).toMatchObject([{ id: "lamp" }]);
  });
});

describe("an index", () => {
  test("is empty at first", () => {
    const index = settled(createTextIndex());

    expect(findSimilar(index, "Bus", { most: 1 })).toEqual([]);
    expect(measureTextIndex(index)).toMatchObject({ texts: 0, unsettled: 0 });
  });

  test.each([0, -1, 1.5, Number.NaN])("refuses to give %d texts", (most) => {
    expect(() => findSimilar(createTextIndex(), "Bus", { most })).toThrow(RangeError);
  });

  test("says how much is not settled", () => {
    const index = indexOf(complaints);
    expect(measureTextIndex(index)).toMatchObject({ texts: 7, unsettled: 7 });

    settled(index);
    expect(measureTextIndex(index)).toMatchObject({ texts: 7, unsettled: 0 });

    removeText(index, "bus");
    addText(index, "tram", "Die Bahn fiel aus.");
    expect(measureTextIndex(index)).toMatchObject({ texts: 7, unsettled: 2 });

    settled(index);
    expect(measureTextIndex(index)).toMatchObject({ texts: 7, unsettled: 0 });
  });

  test("holds more texts than one block, takes and loses texts between two steps", () => {
    const index = indexOf(
      Array.from({ length: 40_000 }, (_text, at): Entry => [`t${at}`, `Text ${at.toString(36)}`]),
    );
    const steps = settleTextIndex(index);

    expect(steps.next().value).toEqual({ blocks: 1, of: 3 });
    addText(index, "new", "Ganz neue Angelegenheit");
    removeText(index, "t5");
    removeText(index, "t39999");
    expect(steps.next().value).toEqual({ blocks: 2, of: 3 });
    expect(steps.next().value).toEqual({ blocks: 3, of: 3 });
    expect(steps.next().done).toBe(true);

    expect(findSimilar(index, "neue Angelegenheit", { most: 1 })).toMatchObject([{ id: "new" }]);
    for (const number of [0, 16_383, 16_384, 32_768, 39_998]) {
      expect(findSimilar(index, `text ${number.toString(36)}`, { most: 1 })[0]).toEqual({
        id: `t${number}`,
        likeness: 1,
      });
    }
    expect(findSimilar(index, `Text 5`, { most: 5 }).map(({ id }) => id)).not.toContain("t5");
    expect(measureTextIndex(index)).toMatchObject({ texts: 39_999, unsettled: 1 });

    // In the last block a gap was closed: its texts must be removed from where they stand now.
    removeText(index, "t39998");
    expect(findSimilar(index, `Text ${(39_998).toString(36)}`, { most: 1 })[0]?.likeness).toBeLessThan(1);
    const inFirstBlock = 39_998 - 2 * 16_384;
    expect(findSimilar(index, `Text ${inFirstBlock.toString(36)}`, { most: 1 })[0]?.id).toBe(
      `t${inFirstBlock}`,
    );
  });
});

const words = "Amt Antrag Bus Straße Laterne Größe spät dunkel der die 5 x Радуга Loch Löcher".split(" ");
const someText = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 6, unit: "binary" })), {
  maxLength: 12,
});
const citizenText = someText.map((parts) => parts.join(" "));
const citizenTexts = fc.array(citizenText, { minLength: 1, maxLength: 40 });
const withIds = (texts: readonly string[]): readonly Entry[] => texts.map((text, at) => [`t${at}`, text]);
const everything = { most: 64 };

describe("likeness", () => {
  test("is, by hand, the square root of a ÷ (a + c) for `ab` and `ab cd`, with a = ln² 2 and c = ln² 3", () => {
    const index = indexOf([
      ["short", "ab"],
      ["longer", "ab cd"],
    ]);

    const [first, second] = findSimilar(index, "AB", { most: 5 });

    expect(first).toEqual({ id: "short", likeness: 1 });
    expect(second?.id).toBe("longer");
    expect(second?.likeness).toBeCloseTo(
      Math.sqrt(Math.log(2) ** 2 / (Math.log(2) ** 2 + Math.log(3) ** 2)),
      6,
    );
  });

  test("counts trigrams that no text has as if one text had them", () => {
    const index = indexOf([["short", "ab"]]);

    expect(findSimilar(index, "ab cd", { most: 1 })[0]?.likeness).toBeCloseTo(Math.sqrt(1 / 2), 6);
  });

  test("lies between 0 and 1, falls, and is 1 for the text itself", () => {
    fc.assert(
      fc.property(citizenTexts, (texts) => {
        const index = settled(indexOf(withIds(texts)));

        for (const [id, text] of withIds(texts)) {
          const similar = findSimilar(index, text, everything);
          const likenesses = similar.map(({ likeness }) => likeness);

          expect(likenesses).toEqual([...likenesses].sort((one, other) => other - one));
          expect(likenesses.every((likeness) => likeness > 0 && likeness <= 1)).toBe(true);
          const itself = similar.find((found) => found.id === id);
          expect(itself?.likeness ?? 1).toBeCloseTo(1, 12);
          expect(itself !== undefined).toBe(readTrigrams(text).length > 0);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("is that of plain sets of trigrams", () => {
    fc.assert(
      fc.property(citizenTexts, citizenText, (texts, query) => {
        const expected = compareWithAll(withIds(texts))(query);

        expectSame(findSimilar(indexOf(withIds(texts)), query, everything), expected);
        expectSame(findSimilar(settled(indexOf(withIds(texts))), query, everything), expected);
      }),
    );
  });

  test("does not depend on the order in which texts were added", () => {
    fc.assert(
      fc.property(citizenTexts, citizenText, fc.boolean(), (texts, query, isSettled) => {
        const prepare = isSettled ? settled : (index: TextIndex) => index;
        const forwards = prepare(indexOf(withIds(texts)));
        const backwards = prepare(indexOf(withIds(texts).toReversed()));

        expect(findSimilar(backwards, query, everything)).toEqual(findSimilar(forwards, query, everything));
      }),
    );
  });

  test("is the same whether a text was removed, replaced or never there, settled or waiting", () => {
    const changes = fc.array(fc.tuple(fc.constantFrom("add", "remove", "settle"), fc.nat(6), citizenText), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(changes, citizenText, (list, query) => {
        const changed = createTextIndex();
        const texts = new Map<string, string>();
        for (const [change, number, text] of list) {
          const id = `t${number}`;
          if (change === "settle") settled(changed);
          else if (change === "remove") removeText(changed, id);
          else addText(changed, id, text);
          if (change === "remove") texts.delete(id);
          if (change === "add") texts.set(id, text);
        }
        const fresh = indexOf(texts);

        const similar = findSimilar(changed, query, everything);
        expect(similar).toEqual(findSimilar(fresh, query, everything));
        expect(similar).toEqual(findSimilar(settled(changed), query, everything));
        expect(measureTextIndex(changed)).toMatchObject({ texts: texts.size, unsettled: 0 });
      }),
    );
  });
});

/** The definition, written down with sets and without any short cut: every text compared with the query. */
function compareWithAll(entries: readonly Entry[]): (query: string) => readonly SimilarText[] {
  const sets = entries.map(([id, text]) => [id, new Set(readTrigrams(text))] as const);
  const counts = new Map<number, number>();
  for (const [, set] of sets) for (const trigram of set) counts.set(trigram, (counts.get(trigram) ?? 0) + 1);
  const weigh = (set: Iterable<number>) => {
    let sum = 0;
    for (const trigram of set) sum += Math.log(1 + sets.length / (counts.get(trigram) ?? 1)) ** 2;
    return sum;
  };
  const weights = sets.map(([, set]) => weigh(set));
  return (query) => {
    const asked = new Set(readTrigrams(query));
    const askedWeight = weigh(asked);
    return sets
      .map(([id, set], at) => ({
        id,
        likeness: weigh(asked.intersection(set)) / Math.sqrt(weights[at]! * askedWeight),
      }))
      .filter(({ likeness }) => likeness > 0)
      .sort((one, other) => other.likeness - one.likeness);
  };
}

/** Texts of the same likeness may change places: the sums are rounded differently. */
function expectSame(similar: readonly SimilarText[], expected: readonly SimilarText[]): void {
  expect(similar.map(({ id }) => id).sort()).toEqual(expected.map(({ id }) => id).sort());
  const likenesses = new Map(expected.map(({ id, likeness }) => [id, likeness]));
  for (const { id, likeness } of similar) expect(likeness).toBeCloseTo(likenesses.get(id) ?? -1, 6);
}

/** How many of the nearest `most` by the definition are among those found, over all queries. */
function recall(
  found: readonly (readonly SimilarText[])[],
  nearest: readonly (readonly SimilarText[])[],
  most: number,
) {
  const shares = nearest.map((near, at) => {
    // A text as near as the last of them is as good an answer.
    const least = (near[most - 1]?.likeness ?? 0) - 1e-6;
    return (found[at] ?? []).slice(0, most).filter(({ likeness }) => likeness >= least).length / most;
  });
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

describe("invented texts", () => {
  const random = createRandomNumbers(1);
  const syllables = "au bahn be den er ge hal le lich mel o rad se stel te ten un ver wa zei".split(" ");
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  // Like in a language: a few words are everywhere, most are rare.
  const vocabulary = Array.from({ length: 2_000 }, () => pick(syllables) + pick(syllables) + pick(syllables));
  const word = () => vocabulary[Math.floor(2_000 ** random()) - 1] as string;
  const entries = Array.from({ length: 30_000 }, (_, at): Entry => [
    `t${at}`,
    Array.from({ length: 12 }, word).join(" "),
  ]);
  const queries = entries
    .slice(0, 100)
    .map(([, text]) => `${text.split(" ").slice(3).toReversed().join(" ")} ${word()}`);

  test("4,000 have the neighbours of the definition: 99 % of the nearest, 97 % of the nearest five", () => {
    const few = entries.slice(0, 4_000);
    const index = settled(indexOf(few));

    const found = queries.slice(0, 30).map((query) => findSimilar(index, query, { most: 5 }));

    const nearest = queries.slice(0, 30).map(compareWithAll(few));
    expect(recall(found, nearest, 1)).toBeGreaterThanOrEqual(0.99);
    expect(recall(found, nearest, 5)).toBeGreaterThanOrEqual(0.97);
  });

  test("30,000 have the neighbours that reading every text finds: 99 % of the nearest, 90 % of the nearest five", () => {
    const waiting = indexOf(entries);
    const index = settled(indexOf(entries));

    const found = queries.map((query) => findSimilar(index, query, { most: 5 }));

    const nearest = queries.map((query) => findSimilar(waiting, query, { most: 5 }));
    expect(recall(found, nearest, 1)).toBeGreaterThanOrEqual(0.99);
    expect(recall(found, nearest, 5)).toBeGreaterThanOrEqual(0.9);
  });
});

/** German sentence pairs with people's judgement of their likeness, 0 to 5 (STSb, translated). */
const pairFiles = ["train", "dev"].map(
  (part) => new URL(`../../../shared/data/text/stsb-de-${part}.csv`, import.meta.url),
);
/** 4,345 contributions of citizens (CIMT corpus, CC BY-SA 4.0). */
const contributionsFile = new URL(
  "../../../shared/data/voices/citizen-contributions-de.tsv.gz",
  import.meta.url,
);

describe.skipIf(!pairFiles.every((file) => existsSync(file)))(
  "7,249 German sentence pairs judged by people (skipped where ../shared is missing)",
  () => {
    test("have a likeness that follows the judgement: Pearson and Spearman above 0.70", () => {
      const pairs = pairFiles.flatMap((file) => readPairs(readFileSync(file, "utf8")));
      const index = settled(indexOf(pairs.map(({ other }, at): Entry => [`p${at}`, other])));

      // A partner that is not among the hundred nearest counts as not alike at all.
      const likenesses = pairs.map(({ one }, at) => {
        const similar = findSimilar(index, one, { most: 100 });
        return similar.find(({ id }) => id === `p${at}`)?.likeness ?? 0;
      });

      const scores = pairs.map(({ score }) => score);
      expect(pairs).toHaveLength(7_249);
      expect(correlate(likenesses, scores)).toBeGreaterThan(0.7);
      expect(correlate(rank(likenesses), rank(scores))).toBeGreaterThan(0.7);
    });
  },
);

describe.skipIf(!existsSync(contributionsFile))(
  "4,345 real contributions (skipped where ../shared is missing)",
  () => {
    const readEntries = () =>
      gunzipSync(readFileSync(contributionsFile))
        .toString("utf8")
        .trimEnd()
        .split("\n")
        .slice(1)
        .map((row, at): Entry => [`c${at}`, row.split("\t")[3] ?? ""]);

    test("are found by half of their words, typed carelessly: 99 % first", () => {
      const entries = readEntries().filter(([, text]) => text.split(" ").length >= 8);
      const index = settled(indexOf(entries));

      const first = entries.map(([id, text]) => {
        const half = text.split(" ").filter((_word, at) => at % 2 === 0);
        const typed = half.map((word, at) => (at % 4 === 0 ? word.slice(1) : word)).join(" ");
        return [id, findSimilar(index, typed.toLowerCase(), { most: 1 })[0]?.id];
      });

      expect(first).toHaveLength(3_365);
      expect(first.filter(([id, found]) => id === found).length / first.length).toBeGreaterThan(0.99);
    });

    test("have the neighbours that comparing with every text gives them: 99 % of the nearest, 95 % of the nearest six", () => {
      const entries = readEntries();
      const index = settled(indexOf(entries));
      const waiting = indexOf(entries);
      const queries = entries.filter((_entry, at) => at % 10 === 0).map(([, text]) => text);

      const found = queries.map((query) => findSimilar(index, query, { most: 6 }));

      const nearest = queries.map((query) => findSimilar(waiting, query, { most: 6 }));
      expect(recall(found, nearest, 1)).toBeGreaterThan(0.99);
      expect(recall(found, nearest, 6)).toBeGreaterThan(0.95);
    });
  },
);

type Pair = { readonly one: string; readonly other: string; readonly score: number };

/** Three columns, quoted where they contain a comma. */
function readPairs(csv: string): readonly Pair[] {
  const row = /^(?:"((?:[^"]|"")*)"|([^",]*)),(?:"((?:[^"]|"")*)"|([^",]*)),([\d.]+)$/gm;
  return [...csv.matchAll(row)].map(([, quotedOne, one, quotedOther, other, score]) => ({
    one: quotedOne ?? one ?? "",
    other: quotedOther ?? other ?? "",
    score: Number(score),
  }));
}

function correlate(ones: readonly number[], others: readonly number[]): number {
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [oneMean, otherMean] = [mean(ones), mean(others)];
  const covariance = mean(ones.map((one, at) => (one - oneMean) * (others[at]! - otherMean)));
  const variance = (values: readonly number[], middle: number) =>
    mean(values.map((value) => (value - middle) ** 2));
  return covariance / Math.sqrt(variance(ones, oneMean) * variance(others, otherMean));
}

/** Equal values share the middle of their ranks. */
function rank(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((one, other) => one - other);
  const ranks = new Map<number, number>();
  for (const value of sorted)
    if (!ranks.has(value)) ranks.set(value, (sorted.indexOf(value) + sorted.lastIndexOf(value)) / 2);
  return values.map((value) => ranks.get(value) ?? Number.NaN);
}

/** Numbers from 0 to 1, the same in every run (a 32-bit xorshift, Marsaglia 2003). */
function createRandomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
