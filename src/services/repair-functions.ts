export { repairFunctions, type RepairedFunctions } from "../excel/repair-functions";
