declare module 'wink-sentiment' {
  /** Scores a text by word ratings; `normalizedScore` is the mean rating of its rated words, 0 where there is none. */
  export default function sentiment(text: string): {
    readonly score: number;
    readonly normalizedScore: number;
  };
}
