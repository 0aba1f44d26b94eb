/** 16:9, as PowerPoint's own wide slides. */
export const slideSize = { width: 12192000, height: 6858000 } as const;
