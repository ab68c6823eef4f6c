import { one } from './answers.ts';
import type { Asking } from './step.ts';

/** The services whose names hold every word that was searched for; the one that was chosen before stays among them. */
export function findServices({ answers, situation: { services, find } }: Asking): { id: string; name: string }[] {
  const wanted = plain(find)
    .split(/\s+/)
    .filter((word) => word !== '');
  const chosen = one(answers.service, 'service');
  return services.filter(({ id, name }) => id === chosen || wanted.every((word) => plain(name).includes(word)));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
