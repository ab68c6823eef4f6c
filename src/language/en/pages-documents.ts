/** Files that people send with a complaint. */
export const documentsTexts = {
  title: 'Documents',
  none: 'There are no documents.',
  open: (name: string) => `Download ${name}`,
  from: { resident: 'From the person who complained', staff: 'From the organisation' },
  yours: { resident: 'From you', staff: 'From us' },
  size: (bytes: number) =>
    bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))}KB` : `${(bytes / 1_048_576).toFixed(1)}MB`,
  kinds: {
    'application/pdf': 'PDF',
    'application/rtf': 'Rich text',
    'application/msword': 'Word',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
    'application/vnd.ms-excel': 'Excel',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
    'application/vnd.oasis.opendocument.text': 'OpenDocument text',
    'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument spreadsheet',
    'application/vnd.oasis.opendocument.presentation': 'OpenDocument presentation',
    'message/rfc822': 'Email',
    'text/csv': 'CSV',
    'text/plain': 'Text',
    image: 'Picture',
    audio: 'Sound recording',
    video: 'Video',
    other: 'File',
  },
  states: {
    waiting: 'We are checking this file for viruses. It can be opened when that is done.',
    infected: 'This file contains a virus. It has been removed and cannot be opened.',
    unscanned: 'Not checked for viruses',
    clean: '',
  },
  accepted:
    'PDF, picture, Word, Excel, PowerPoint, OpenDocument or text file, email, sound recording or video, smaller than 20MB',
  faults: {
    none: 'Select a file',
    tooMany: 'You can only select up to 10 files at the same time',
    tooManyInAll: 'You can only add up to 10 files. Remove one before you add another',
    empty: 'The selected file is empty',
    tooLarge: 'The selected file must be smaller than 20MB',
    wrongType:
      'The selected file must be a PDF, Word document, Excel, PowerPoint or OpenDocument file, JPEG, PNG, GIF, WebP or TIFF picture, RTF, TXT, CSV or EML file, or an MP3, M4A, WAV, OGG, MP4 or MOV recording',
    needsConversion:
      'The selected file must be a JPEG or a PNG. On an iPhone choose Settings, Camera, Formats, Most Compatible and take the photo again, or send a screenshot of it',
    isLocked: 'The selected file is password protected',
    tooManyPixels:
      'The selected picture must have fewer than 100 million pixels. Save a smaller copy of it, or take a screenshot',
    unreadable: 'The selected file could not be uploaded – try again',
    virus: 'The selected file contains a virus',
  },
} as const;
