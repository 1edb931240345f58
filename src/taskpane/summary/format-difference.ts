import type { Points } from "../../assessment/points";
import { formatPoints } from "../../assessment/points";

/** With its sign: +1.50, -0.25, 0.00. */
export const formatDifference = (points: Points, decimals: number): string => `${points > 0 ? "+" : ""}${formatPoints(points, decimals)}`;
