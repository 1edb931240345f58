export type ThemeName = "light" | "dark" | "black";

/**
 * The theme that Office shows, by the brightness of its background; light where Office does not tell, as in Excel on
 * the web. High contrast is the system's own and reaches the pane as forced colours.
 */
export function themeName(background: string | undefined): ThemeName {
  const [, red = "", green = "", blue = ""] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "") ?? [];
  if (red === "") return "light";
  const brightness = 0.2126 * parseInt(red, 16) + 0.7152 * parseInt(green, 16) + 0.0722 * parseInt(blue, 16);
  if (brightness >= 128) return "light";
  return brightness < 64 ? "black" : "dark";
}
