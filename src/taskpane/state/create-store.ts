/** Holds one value and tells its listeners when another takes its place. */
export interface Store<S> {
  readonly get: () => S;
  readonly change: (part: Partial<S>) => void;
  readonly listen: (listener: (state: S) => void) => void;
}

export function createStore<S extends object>(initial: S): Store<S> {
  let state = initial;
  const listeners: ((state: S) => void)[] = [];
  return {
    get: () => state,
    change: (part) => {
      const names = Object.keys(part) as (keyof S)[];
      if (names.every((name) => Object.is(state[name], part[name]))) return;
      state = { ...state, ...part };
      for (const listener of listeners) listener(state);
    },
    listen: (listener) => void listeners.push(listener),
  };
}
