import { isDeepStrictEqual } from "node:util";

/** expect(found).toEqual(expected), which takes long over thousands of large results, only where Node sees a difference. */
export function expectSame(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}
