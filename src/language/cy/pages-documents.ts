import type { documentsTexts as english } from '../en/pages-documents.ts';
import type { Wording } from '../wording.ts';

export const documentsTexts: Wording<typeof english> = {
  title: 'Dogfennau',
  none: 'Nid oes dogfennau.',
  open: (name) => `Lawrlwytho ${name}`,
  from: { resident: 'Gan y person a gwynodd', staff: 'Gan y sefydliad' },
  yours: { resident: 'Gennych chi', staff: 'Gennym ni' },
  size: (bytes) =>
    bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1024))}KB` : `${(bytes / 1_048_576).toFixed(1)}MB`,
  kinds: {
    'application/pdf': 'PDF',
    'application/rtf': 'Testun cyfoethog',
    'application/msword': 'Word',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
    'application/vnd.ms-excel': 'Excel',
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
    'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
    'application/vnd.oasis.opendocument.text': 'Testun OpenDocument',
    'application/vnd.oasis.opendocument.spreadsheet': 'Taenlen OpenDocument',
    'application/vnd.oasis.opendocument.presentation': 'Cyflwyniad OpenDocument',
    'message/rfc822': 'E-bost',
    'text/csv': 'CSV',
    'text/plain': 'Testun',
    image: 'Llun',
    audio: 'Recordiad sain',
    video: 'Fideo',
    other: 'Ffeil',
  },
  states: {
    waiting: 'Rydym yn gwirio’r ffeil hon am feirysau. Gellir ei hagor pan fydd hynny wedi’i wneud.',
    infected: 'Mae feirws yn y ffeil hon. Mae wedi’i thynnu ac ni ellir ei hagor.',
    unscanned: 'Heb ei gwirio am feirysau',
    clean: '',
  },
  accepted:
    'PDF, llun, ffeil Word, Excel, PowerPoint, OpenDocument neu destun, e-bost, recordiad sain neu fideo, sy’n llai na 20MB',
  faults: {
    none: 'Dewiswch ffeil',
    tooMany: 'Dim ond hyd at 10 ffeil y gallwch eu dewis ar yr un pryd',
    tooManyInAll: 'Dim ond hyd at 10 ffeil y gallwch eu hychwanegu. Tynnwch un cyn i chi ychwanegu un arall',
    empty: 'Mae’r ffeil a ddewiswyd yn wag',
    tooLarge: 'Rhaid i’r ffeil a ddewiswyd fod yn llai na 20MB',
    wrongType:
      'Rhaid i’r ffeil a ddewiswyd fod yn ffeil PDF, Word, Excel, PowerPoint neu OpenDocument, yn llun JPEG, PNG, GIF, WebP neu TIFF, yn ffeil RTF, TXT, CSV neu EML, neu’n recordiad MP3, M4A, WAV, OGG, MP4 neu MOV',
    needsConversion:
      'Rhaid i’r ffeil a ddewiswyd fod yn JPEG neu’n PNG. Ar iPhone dewiswch Settings, Camera, Formats, Most Compatible a thynnwch y llun eto, neu anfonwch sgrinlun ohono',
    isLocked: 'Mae’r ffeil a ddewiswyd wedi’i diogelu gan gyfrinair',
    tooManyPixels:
      'Rhaid i’r llun a ddewiswyd gynnwys llai na 100 miliwn o bicseli. Cadwch gopi llai ohono, neu cymerwch sgrinlun',
    unreadable: 'Ni ellid lanlwytho’r ffeil a ddewiswyd – rhowch gynnig arall arni',
    virus: 'Mae feirws yn y ffeil a ddewiswyd',
  },
};
