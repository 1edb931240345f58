/** Runs work on a context and counts the requests that it sends: the number may not grow with the number of units. */
export async function countSyncs<T>(context: Excel.RequestContext, work: () => Promise<T>): Promise<{ readonly value: T; readonly syncs: number }> {
  let syncs = 0;
  const send = context.sync.bind(context);
  const counted: typeof context.sync = (...args) => {
    syncs += 1;
    return send(...args);
  };
  Object.defineProperty(context, "sync", { value: counted, configurable: true, writable: true });
  try {
    return { value: await work(), syncs };
  } finally {
    Reflect.deleteProperty(context, "sync");
  }
}
