import type { letterTemplates as english } from '../en/letter-templates.ts';

const rights = '[[next]]\n\n[[rights]]';
const close = 'Yn gywir\n\n{signature}\n\n[[contact]]';
const easyClose = 'Oddi wrth\n\n{signature}\n\n[[contact]]';

/** As in English. */
export const letterTemplates: { [F in keyof typeof english]: { [K in keyof (typeof english)[F]]: string } } = {
  standard: {
    acknowledge: `Annwyl {name}\n\n[[stage]]\n\nDiolch am roi gwybod i ni am hyn. Mae’n ddrwg gen i eich bod wedi gorfod cwyno.\n\n[[definition]]\n\n${rights}\n\n${close}`,
    respond: `Annwyl {name}\n\n[[stage]]\n\nDiolch am eich amynedd tra oeddwn yn edrych ar eich cwyn. Rwy’n esbonio isod beth a welais ar bob pwynt a pham.\n\n[[reasons]]\n\n[[decision]]\n\n${rights}\n\n${close}`,
    finalResponse: `Annwyl {name}\n\n[[stage]]\n\nRwyf wedi edrych ar bopeth a ddywedoch wrthym. Rwy’n esbonio isod beth a welais ar bob pwynt a pham.\n\n[[reasons]]\n\n[[decision]]\n\n${rights}\n\n${close}`,
    extend: `Annwyl {name}\n\n[[stage]]\n\nMae’n ddrwg gen i fod hyn yn cymryd mwy o amser nag y dywedasom.\n\n${rights}\n\n${close}`,
    undoExtension: `Annwyl {name}\n\n[[stage]]\n\n${rights}\n\n${close}`,
    notifyDelay: `Annwyl {name}\n\n[[stage]]\n\nMae’n ddrwg gen i nad ydych wedi cael ein hateb eto.\n\n${rights}\n\n${close}`,
    sendUpdate: `Annwyl {name}\n\n[[stage]]\n\n[[next]]\n\n${close}`,
    refuse: `Annwyl {name}\n\n[[stage]]\n\nGwn nad dyma’r ateb yr oeddech yn gobeithio ei gael.\n\n${rights}\n\n${close}`,
  },
  easyRead: {
    acknowledge: `Helo {name}\n\n[[stage]]\n\nDiolch am ddweud wrthym.\n\n[[definition]]\n\n${rights}\n\n${easyClose}`,
    respond: `Helo {name}\n\n[[stage]]\n\nFe wnaethom edrych ar beth aeth o’i le.\nDyma pam y gwnaethom ein penderfyniad.\n\n[[reasons]]\n\n[[decision]]\n\n${rights}\n\n${easyClose}`,
    finalResponse: `Helo {name}\n\n[[stage]]\n\nFe wnaethom edrych ar bopeth a ddywedoch wrthym.\nDyma pam y gwnaethom ein penderfyniad.\n\n[[reasons]]\n\n[[decision]]\n\n${rights}\n\n${easyClose}`,
    extend: `Helo {name}\n\n[[stage]]\n\nMae’n ddrwg gennym.\n\n${rights}\n\n${easyClose}`,
    undoExtension: `Helo {name}\n\n[[stage]]\n\n${rights}\n\n${easyClose}`,
    notifyDelay: `Helo {name}\n\n[[stage]]\n\nMae’n ddrwg gennym.\n\n${rights}\n\n${easyClose}`,
    sendUpdate: `Helo {name}\n\n[[stage]]\n\n[[next]]\n\n${easyClose}`,
    refuse: `Helo {name}\n\n[[stage]]\n\n${rights}\n\n${easyClose}`,
  },
};
