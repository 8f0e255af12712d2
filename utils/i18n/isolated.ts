/** Somebody else's words within a sentence of ours keep their own direction of writing (Unicode's FIRST STRONG ISOLATE). */
export const isolated = (words: string): string => `\u2068${words}\u2069`;
