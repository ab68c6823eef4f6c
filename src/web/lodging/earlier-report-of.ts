import { texts } from '../../language/language.ts';
import { one, type Answers } from './answers.ts';

const office = texts('en').lodging.steps;

/** What staff read of an earlier report. */
export function earlierReportOf({ reported, route }: Answers): string | null {
  const words = office.reported;
  switch (one(reported, 'reported')) {
    case 'yes': {
      const reference = one(reported, 'reference');
      const when = one(reported, 'when');
      const parts = [
        words.yes,
        ...(reference ? [`${words.referenceShort}: ${reference}`] : []),
        ...(when ? [`${words.whenShort}: ${when}`] : []),
      ];
      return parts.join('. ');
    }
    case 'no':
      return one(route, 'route') === 'complaint' ? `${words.no}. ${office.route.complaint}` : words.no;
    case 'notSure':
      return words.notSure;
    default:
      return null;
  }
}
