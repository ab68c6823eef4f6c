import type { CaseView } from '../../cases/view.ts';
import type { CallBack } from '../../requests/call-back.ts';
import type { CallBackSlot } from '../../requests/call-back-slots.ts';
import type { FormFault, FormValues } from '../form.ts';

/** What somebody can do while the person is on the telephone. */
export type ContactAct = 'note' | 'addition' | 'call';

/** A case as whoever answers the telephone sees it. */
export interface ContactProps {
  view: CaseView;
  /** That is arranged already. */
  call: CallBack | null;
  slots: CallBackSlot[];
  mayNote: boolean;
  mayCall: boolean;
  staffId: string | null;
  values: FormValues;
  faults: FormFault[];
}
