/** One restrained palette for sheets and charts; every pair differs in lightness, so that grey print keeps it. */
export const PALETTE = {
  title: "#1F3A5F",
  note: "#5F6B7A",
  headerFill: "#DCE6F1",
  headerText: "#1F2D3D",
  sumFill: "#F3F5F8",
  rule: "#C5CED9",
  frame: "#7F8FA3",
  good: "#E3EFDD",
  warn: "#FFF3D1",
  bad: "#F9DFD5",
  faint: "#8A94A0",
} as const;

/** Dark and light in turn. */
export const CHART_COLOURS = ["#1F3A5F", "#9DB4CE", "#4F7F8C", "#D9DEE5", "#6C6F9E", "#B9CBB3", "#7D8894", "#E6D3A7"] as const;
