import { knownScores } from "../../src/services/known-scores";

test("every known clause comes to its score", () => {
  expect(knownScores()).toEqual({ agreeing: 8, all: 8 });
});
