/** The formula has something that is not calculated here: its cell keeps the value it has. */
export class Unsupported extends Error {}
