import type { NewPerson } from '../cases/plan-types.ts';
import type { Channel } from '../machines/words.ts';
import type { Chance } from './chance.ts';
import { needsOf } from './what-was-said.ts';

/** First names and family names that go together. */
const families: readonly { first: string; last: string }[] = [
  {
    first: 'Margaret George Carol Brian Susan Keith Jean Alan Patricia Derek Linda Stephen Emma Jack Chloe Ryan',
    last: 'Whitlock Pell Jennings Shaw Fairbairn Thornley Hargreaves Ackroyd Dunmore Bexley Sutcliffe Marlow Ogden Tranter',
  },
  {
    first: 'Amira Yusuf Layla Omar Samira Hassan Noor Karim',
    last: 'Hassan Farouk Mansour Haddad Nasser Saleh Rahimi Aziz',
  },
  {
    first: 'Ravi Priti Sunil Meera Anjali Harpreet Gurdeep Nisha Imran Shabnam',
    last: 'Menon Patel Sharma Gill Bhatt Kaur Iqbal Hussain Desai Chaudhry',
  },
  {
    first: 'Denise Marcus Yvonne Leroy Claudette Winston Beverley',
    last: 'Campbell Grant Bailey Henry Francis Clarke Gordon',
  },
  {
    first: 'Joan Chidi Ngozi Kwabena Abena Tunde Folake Emmanuel',
    last: 'Adeyemi Okoro Mensah Owusu Balogun Nwosu Eze Asante',
  },
  {
    first: 'Tomasz Agnieszka Piotr Katarzyna Marek Ewa Krzysztof',
    last: 'Zielinski Nowak Wojcik Kaminska Lewandowski Mazur Dudek',
  },
  {
    first: 'Ionut Elena Mihai Ioana Andrei Bogdan',
    last: 'Popescu Ionescu Dumitru Stan Munteanu Radu',
  },
  { first: 'Mei Jun Wai Lin Xiu Hao', last: 'Chen Wong Lau Zhang Cheung Ho' },
  { first: 'Siobhan Declan Aoife Niall Maeve Cormac', last: 'Byrne Kavanagh Doherty Gallagher Nolan Quinn' },
  { first: 'Elif Mehmet Zeynep Emre Ayse', last: 'Yilmaz Demir Kaya Celik Aydin' },
  { first: 'Olena Taras Iryna Danylo', last: 'Shevchenko Bondarenko Koval Melnyk' },
  { first: 'Maria Joao Ana Luis Fernanda', last: 'Santos Ferreira Oliveira Costa Pereira' },
];

export const streets = [
  'Alma Terrace',
  'Aldergate House',
  'Bakewell Road',
  'Canal Walk',
  'Chapel Rise',
  'Cornmill Lane',
  'Dovecote Close',
  'Eastgate',
  'Fairfield Avenue',
  'Gasworks Lane',
  'Hallam Court',
  'Ivy Bank',
  'Jubilee Crescent',
  'Kiln Street',
  'Lockside',
  'Mafeking Street',
  'Nelson Place',
  'Orchard View',
  'Priory Road',
  'Quarry Hill',
  'Rectory Gardens',
  'Station Parade',
  'Tanners Row',
  'Union Street',
  'Victoria Mount',
  'Wharf Road',
  'Yew Tree Drive',
] as const;

const adjustments = [
  'Please write in large print',
  'Please ring: reading is hard for me',
  'I am deaf: please use email or text relay',
  'I use a wheelchair and cannot manage stairs',
  'My daughter speaks for me, please send her a copy',
  'Please write in plain words, English is my second language',
];

/** Somebody who complains; every address is at example.org, so that nothing can reach a real inbox. */
export function drawPerson(chance: Chance, channel: Channel, street: string): NewPerson {
  const { first, last } = chance.pick(families);
  const name = `${chance.pick(first.split(' '))} ${chance.pick(last.split(' '))}`;
  const letters = name.toLowerCase().replaceAll(' ', '.');
  const number = chance.maybe(0.45) ? String(chance.whole(2, 89)) : '';
  const hasPhone = channel === 'phone' || channel === 'inPerson' || chance.maybe(0.5);
  return {
    name,
    email: `${letters}${number}@example.org`,
    ...(hasPhone ? { phone: phone(chance) } : {}),
    ...(chance.maybe(0.6) ? { address: `${chance.whole(1, 148)} ${street}, Northmere` } : {}),
    ...(chance.maybe(0.12) ? { adjustments: chance.pick(adjustments) } : {}),
    ...(chance.maybe(0.3) ? { preferredContact: hasPhone && chance.maybe(0.3) ? 'phone' : 'email' } : {}),
    ...needsOf(chance),
  };
}

/** From the ranges that Ofcom keeps for drama: they ring nowhere. */
function phone(chance: Chance): string {
  const end = String(chance.whole(0, 999)).padStart(3, '0');
  return chance.maybe(0.4) ? `01632 960 ${end}` : `07700 900 ${end}`;
}
