import { PARAMETER_SHAPES } from "../../src/functions/parameter-shapes";
import { generated } from "./given/generated";

test("the shapes of parameters are those of the metadata", async () => {
  const { functions } = await generated();
  const shapes = Object.fromEntries(functions.map(({ id, parameters }) => [id, parameters.map(({ dimensionality, repeating }) => ({ ...(dimensionality === "matrix" ? { dimensionality } : {}), ...(repeating ? { repeating } : {}) }))]));
  expect(PARAMETER_SHAPES).toEqual(shapes);
});
