export const guideTexts = {} as const;
