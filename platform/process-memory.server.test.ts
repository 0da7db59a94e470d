import { describe, expect, test } from "vitest";
import { createProcessMemory } from "./process-memory.server.ts";

describe("the memory of a process", () => {
  test("gives back what it keeps, without making it again", () => {
    const memory = createProcessMemory();
    const made = memory.recall("a", () => ({ number: 1 }));

    expect(memory.recall("a", () => ({ number: 2 }))).toBe(made);
  });

  test("keeps undefined as a value like any other", () => {
    const memory = createProcessMemory();
    memory.recall("a", () => undefined);

    expect(memory.recall<number | undefined>("a", () => 1)).toBeUndefined();
  });

  test("forgets first what was not asked for longest", () => {
    const memory = createProcessMemory(2);
    memory.recall("a", () => 1);
    memory.recall("b", () => 1);
    memory.recall("a", () => 2);
    memory.recall("c", () => 1);

    expect(memory.recall("a", () => 2)).toBe(1);
    expect(memory.recall("b", () => 2)).toBe(2);
  });
});
