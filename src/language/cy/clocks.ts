import { clockNames } from '../clock-names.ts';
import type { clocks as english } from '../en/clocks.ts';
import type { Wording } from '../wording.ts';
import { stageWords } from './stages.ts';

const named = clockNames({
  steps: {
    acknowledge: 'Cydnabod y gŵyn',
    respond: 'Ymateb',
    summary: 'Crynodeb, os caiff ei setlo ar unwaith',
    panel: 'Cyfarfod y panel',
    report: 'Adroddiad y panel',
  },
  whole: {
    'service.overall': 'Pob cam gyda’i gilydd',
    'response.backstop': 'Y cam cyfan, o’r derbyn i’r ateb',
    'response.update': 'Diweddariad ar gynnydd',
    'escalation.window': 'Amser i ofyn am y cam nesaf',
    'ombudsman.window': 'Amser i fynd at yr Ombwdsmon',
  },
  work: {
    remedy: () => 'Cam unioni',
    recommendation: () => 'Argymhelliad gan yr Ombwdsmon',
    action: (number) => `Gweithred a addawyd ${number}`,
    enquiry: () => 'Ymholiad gan yr Ombwdsmon',
  },
  other: 'Gwaith',
  stageName: stageWords.name,
  together: (stage, step) => (stage === '' ? step : `${stage}: ${step.charAt(0).toLowerCase()}${step.slice(1)}`),
});

export const clocks: Wording<typeof english> = {
  name: named.name,
  stage: named.stage,
  states: { running: 'Ar y gweill', dueToday: 'I’w wneud heddiw', overdue: 'Hwyr' },
  handlerRole: 'swyddog cwynion',
  escalateHow: 'Defnyddiwch y ddolen i’ch cwyn, neu ffoniwch neu ysgrifennwch atom.',
  noWords: 'Ni chofnodwyd rheswm.',
};
