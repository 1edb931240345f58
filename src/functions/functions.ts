import { FUNCTIONS } from "./table";

for (const [id, run] of Object.entries(FUNCTIONS)) CustomFunctions.associate(id, run);
