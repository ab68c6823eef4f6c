/** What staff call each thing that is due; the part before the dot is the stage. */
const steps: Record<string, string> = {
  acknowledge: 'acknowledgement',
  respond: 'response',
  service: 'service request',
  panel: 'panel meeting',
  report: 'panel report',
};

const stages: Record<string, string> = { stage1: 'Stage 1', stage2: 'Stage 2', stage3: 'Stage 3', single: '' };

export const clocks = {
  /** For example 'Stage 1 response'. */
  name(clock: string): string {
    const [stage = '', step = ''] = clock.split('.');
    if (stage === 'remedy') return 'A remedy';
    if (stage === 'recommendation') return 'An Ombudsman recommendation';
    const words = `${stages[stage] ?? ''} ${steps[step] ?? 'work'}`.trim();
    return words.charAt(0).toUpperCase() + words.slice(1);
  },
  states: { running: 'In progress', dueToday: 'Due today', overdue: 'Overdue' },
  handlerRole: 'complaints officer',
  escalateHow: 'Use the link in this message, or call or write to us.',
  noWords: 'No reason was recorded.',
};
