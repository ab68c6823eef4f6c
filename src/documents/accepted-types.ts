interface AcceptedType {
  mediaType: string;
  /** The first is given to a file that has none of them. */
  extensions: readonly [string, ...string[]];
  /** How it is told: by its first bytes, by what an old office file holds, or as plain text by its name. */
  by: 'bytes' | 'compound' | 'text';
}

const word = 'application/vnd.openxmlformats-officedocument';
const open = 'application/vnd.oasis.opendocument';

/** Every kind of file that is taken. */
export const acceptedTypes: readonly AcceptedType[] = [
  { mediaType: 'application/pdf', extensions: ['pdf'], by: 'bytes' },
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'], by: 'bytes' },
  { mediaType: 'image/png', extensions: ['png'], by: 'bytes' },
  { mediaType: 'image/gif', extensions: ['gif'], by: 'bytes' },
  { mediaType: 'image/webp', extensions: ['webp'], by: 'bytes' },
  { mediaType: 'image/tiff', extensions: ['tif', 'tiff'], by: 'bytes' },
  { mediaType: `${word}.wordprocessingml.document`, extensions: ['docx'], by: 'bytes' },
  { mediaType: `${word}.spreadsheetml.sheet`, extensions: ['xlsx'], by: 'bytes' },
  { mediaType: `${word}.presentationml.presentation`, extensions: ['pptx'], by: 'bytes' },
  { mediaType: `${open}.text`, extensions: ['odt'], by: 'bytes' },
  { mediaType: `${open}.spreadsheet`, extensions: ['ods'], by: 'bytes' },
  { mediaType: `${open}.presentation`, extensions: ['odp'], by: 'bytes' },
  { mediaType: 'application/msword', extensions: ['doc'], by: 'compound' },
  { mediaType: 'application/vnd.ms-excel', extensions: ['xls'], by: 'compound' },
  { mediaType: 'application/rtf', extensions: ['rtf', 'doc'], by: 'bytes' },
  { mediaType: 'text/plain', extensions: ['txt', 'text', 'log', 'md'], by: 'text' },
  { mediaType: 'text/csv', extensions: ['csv'], by: 'text' },
  { mediaType: 'message/rfc822', extensions: ['eml'], by: 'text' },
  { mediaType: 'audio/mpeg', extensions: ['mp3'], by: 'bytes' },
  { mediaType: 'audio/mp4', extensions: ['m4a'], by: 'bytes' },
  { mediaType: 'audio/wav', extensions: ['wav'], by: 'bytes' },
  { mediaType: 'audio/ogg', extensions: ['ogg', 'oga', 'opus'], by: 'bytes' },
  { mediaType: 'video/mp4', extensions: ['mp4', 'm4v'], by: 'bytes' },
  { mediaType: 'video/quicktime', extensions: ['mov', 'qt'], by: 'bytes' },
];

/** For the `accept` of a file input: what the browser offers first. */
export const acceptedExtensions: string = acceptedTypes
  .flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`))
  .join(',');

/** The endings of one kind of file, its usual one first. */
export function extensionsOf(mediaType: string): readonly [string, ...string[]] {
  return acceptedTypes.find((type) => type.mediaType === mediaType)?.extensions ?? ['bin'];
}
