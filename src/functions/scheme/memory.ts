/** What was computed lately, by the whole content that it was computed from: never by a hash, which two contents may share. */
export interface Memory<T> {
  readonly get: (content: string) => T | undefined;
  readonly set: (content: string, computed: T) => void;
}

export interface Bounds {
  readonly entries: number;
  /** Of all contents together. */
  readonly characters: number;
}

/** The least recently used goes first. */
export function createMemory<T>(bounds: Bounds): Memory<T> {
  const known = new Map<string, T>();
  let characters = 0;
  const drop = (content: string): void => {
    if (known.delete(content)) characters -= content.length;
  };
  return {
    get: (content) => {
      const found = known.get(content);
      if (found !== undefined) {
        known.delete(content);
        known.set(content, found);
      }
      return found;
    },
    set: (content, computed) => {
      drop(content);
      if (content.length > bounds.characters) return;
      known.set(content, computed);
      characters += content.length;
      for (const oldest of known.keys()) {
        if (known.size <= bounds.entries && characters <= bounds.characters) return;
        drop(oldest);
      }
    },
  };
}
