import { registrationVoices } from "#demo/texts/registration-voices.ts";
import { streetDamageVoices } from "#demo/texts/street-damage-voices.ts";

/**
 * Lines of a JSON-lines file of generated contributions: sentences of the demo put together anew, and in each a compound of
 * two words, so that the vocabulary grows as it does in German. Every twentieth has no date.
 */
export function* generateContributions(rows: number): Generator<string> {
  const texts = [...registrationVoices, ...streetDamageVoices].map((voice) => voice.text);
  const words = [...new Set(texts.join(" ").match(/\p{L}{5,}/gu) ?? [])];
  const random = createRandom(20_261_123);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  for (let row = 0; row < rows; row += 1) {
    const compound = `${pick(words)}${pick(words).toLowerCase()}`;
    const text = `${pick(texts)} ${compound} ${pick(texts)}`;
    const day = new Date(Date.UTC(2024, 0, 1 + Math.floor(random() * 1_000)));
    const date = row % 20 === 0 ? "" : day.toISOString().slice(0, 10);
    yield `${JSON.stringify({ id: `B${row}`, text, date })}\n`;
  }
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
