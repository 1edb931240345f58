import { createMemory } from "../../../src/functions/scheme/memory";

test("the least recently used goes first", () => {
  const memory = createMemory<number>({ entries: 2, characters: 100 });
  memory.set("a", 1);
  memory.set("b", 2);
  expect(memory.get("a")).toBe(1);
  memory.set("c", 3);
  expect([memory.get("a"), memory.get("b"), memory.get("c")]).toEqual([1, undefined, 3]);
});

test("contents together stay within bounds, and one that is too long is not kept", () => {
  const memory = createMemory<number>({ entries: 9, characters: 10 });
  memory.set("aaaa", 1);
  memory.set("bbbb", 2);
  memory.set("cccc", 3);
  expect([memory.get("aaaa"), memory.get("bbbb"), memory.get("cccc")]).toEqual([undefined, 2, 3]);
  memory.set("d".repeat(11), 4);
  expect([memory.get("d".repeat(11)), memory.get("cccc")]).toEqual([undefined, 3]);
});

test("set again is set anew", () => {
  const memory = createMemory<number>({ entries: 2, characters: 4 });
  memory.set("aaaa", 1);
  memory.set("aaaa", 2);
  expect(memory.get("aaaa")).toBe(2);
});
