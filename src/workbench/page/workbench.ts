import { startPage } from "./start-page";

const root = document.getElementById("workbench");
if (root === null) throw new Error("index.html has no element for the workbench");
void startPage(root);
