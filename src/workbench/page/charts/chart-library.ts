import { ArcElement, BarController, BarElement, CategoryScale, Chart, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement, PieController, PointElement, RadarController, RadialLinearScale, Title } from "chart.js";
import { FAMILY } from "./value-labels";

/** Only what the page draws comes along. */
Chart.register(ArcElement, BarController, BarElement, CategoryScale, DoughnutController, Filler, Legend, LinearScale, LineController, LineElement, PieController, PointElement, RadarController, RadialLinearScale, Title);
Chart.defaults.font.family = FAMILY;

export { Chart };
