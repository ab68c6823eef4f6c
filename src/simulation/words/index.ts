import { careTopics } from './care.ts';
import { corporateTopics } from './corporate.ts';
import { homeTopics } from './homes.ts';
import { placeTopics } from './places.ts';
import { specialTopics } from './special.ts';
import { streetTopics } from './streets.ts';
import type { Topic } from './topic.ts';

/** Everything that people complain of in the made-up council. */
export const topics: readonly Topic[] = [
  ...streetTopics,
  ...placeTopics,
  ...corporateTopics,
  ...homeTopics,
  ...careTopics,
  ...specialTopics,
];
