declare module 'wink-nlp/src/automaton.js' {
  interface Automaton {
    readonly importJSON: (machine: string) => void;
    /** Where the patterns stand: first, last, name. `read` is asked for each token what the machine sees. */
    readonly recognize: <P>(
      tags: readonly number[],
      read: (tag: number, cache: unknown, given: P, at: number) => number,
      given: P,
    ) => [first: number, last: number, name: number][];
  }
  const automaton: (
    cache: { readonly lookup: (word: string) => number[] | null },
    ignored: string,
  ) => Automaton;
  export default automaton;
}
