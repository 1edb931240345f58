import { themeName } from "../../../src/taskpane/theme/theme-name";

/** Backgrounds of Office's themes: Colorful and White, Dark Gray, Black. */
test.each([["#FFFFFF", "light"], ["#E6E6E6", "light"], ["#666666", "dark"], ["#262626", "black"], ["#000000FF", "black"], [undefined, "light"], ["", "light"]])("themeName(%s) is %s", (background, name) => {
  expect(themeName(background)).toBe(name);
});
