import QRCode from 'qrcode';

const how = { errorCorrectionLevel: 'M', margin: 4 } as const;

/** The QR code of an address as an SVG, for print. */
export function placeCodeSvg(address: string): Promise<string> {
  return QRCode.toString(address, { ...how, type: 'svg' });
}

/** The same as a PNG, for screens. */
export function placeCodePng(address: string): Promise<Buffer> {
  return QRCode.toBuffer(address, { ...how, type: 'png', width: 1_024 });
}
