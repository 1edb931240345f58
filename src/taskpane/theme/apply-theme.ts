import { setTheme } from "@fluentui/web-components/theme/set-theme.js";
import { webDarkTheme, webLightTheme } from "@fluentui/tokens";
import type { ThemeName } from "./theme-name";

/** Office's black theme is the dark one on a black ground. */
const BLACK = { ...webDarkTheme, colorNeutralBackground1: "#0a0a0a", colorNeutralBackground2: "#141414", colorNeutralBackground3: "#000000" };
const THEMES: Record<ThemeName, object> = { light: webLightTheme, dark: webDarkTheme, black: BLACK };

/** Sets Fluent's tokens as custom properties of the page; the pane's own styles use the same tokens. */
export function applyTheme(name: ThemeName): void {
  setTheme(THEMES[name] as Parameters<typeof setTheme>[0]);
  document.documentElement.dataset["theme"] = name;
  document.documentElement.style.colorScheme = name === "light" ? "light" : "dark";
}
