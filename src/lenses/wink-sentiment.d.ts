declare module 'wink-sentiment' {
  /** Scores a text by word ratings; `normalizedScore` is the mean rating of its rated words, 0 where there is none. */
  export default function sentiment(text: string): {
    readonly score: number;
    readonly normalizedScore: number;
    /** Each word of the text; `score` is its rating, negation heeded, where it has one. */
    readonly tokenizedPhrase: readonly { readonly value: string; readonly score?: number }[];
  };
}
