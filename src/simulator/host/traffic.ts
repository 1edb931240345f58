/** Counters for tests and benchmarks: every `context.sync()` that has something to say is one batch. */
export class Traffic {
  batches = 0;
  /** UTF-8, from the client to the host. */
  bytesIn = 0;
  bytesOut = 0;

  countBatch(bytes: number): void {
    this.batches++;
    this.bytesIn += bytes;
  }

  countReply(bytes: number): void {
    this.bytesOut += bytes;
  }

  reset(): void {
    this.batches = 0;
    this.bytesIn = 0;
    this.bytesOut = 0;
  }
}
