/** Where on the platform's pages a fact stood, in words that finish "Seen: …". */
export const tiktok = {} as const;
