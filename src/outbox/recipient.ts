import type { people } from '../db/tables/people.ts';

type Person = typeof people.$inferSelect;

/** Whom a row of the outbox is for, as known when it was claimed; of staff only the name and address are. */
export type Recipient = Pick<Person, 'name' | 'email'> & {
  [
    Field in
      'phone' | 'address' | 'preferredContact' | 'language' | 'formats' | 'contactRules' | 'formerEmail' | 'formerPhone'
  ]?: Person[Field] | undefined;
};
