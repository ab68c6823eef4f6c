/** A file must have fewer bytes than this: 20MB. */
export const uploadBytes = 20 * 1024 * 1024;

/** Files with one complaint or one further message. */
export const uploadCount = 10;

/** A picture of more pixels is not opened: it would take all the memory there is. */
export const picturePixels = 100_000_000;

/** What the parts of an office file may add up to once unpacked, and how many there may be. */
export const unpackedBytes = 300 * 1024 * 1024;
export const packedParts = 5_000;
