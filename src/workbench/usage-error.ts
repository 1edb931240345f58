/** The command was called wrongly; its message says how to call it. Ends at the door with exit code 2. */
export class UsageError extends Error {}
