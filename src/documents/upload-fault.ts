/** Why a file is not taken. The words for each are in the group `documents` of the language. */
export type UploadFault =
  | 'none'
  | 'tooMany'
  | 'tooManyInAll'
  | 'empty'
  | 'tooLarge'
  | 'wrongType'
  | 'needsConversion'
  | 'isLocked'
  | 'tooManyPixels'
  | 'unreadable';

/** What was found wrong, thrown inside the reading of one file and caught at its edge. */
export class BadUpload extends Error {
  override readonly name = 'BadUpload';
  readonly fault: UploadFault;

  constructor(fault: UploadFault) {
    super(fault);
    this.fault = fault;
  }
}
