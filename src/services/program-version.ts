/** As package.json has it; a test holds the two together. Stated in every receipt. */
export const PROGRAM_VERSION = "0.1.0";
