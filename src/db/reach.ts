import { SetupError } from '../errors.ts';

/** What stands between us and a database, by Node's or Postgres's code for it (PostgreSQL, Appendix A). */
const obstacles: Record<string, string> = {
  ECONNREFUSED: 'does not answer: nothing listens there',
  ENOENT: 'does not answer: there is no such socket',
  ENOTFOUND: 'does not answer: its host name is not known',
  EAI_AGAIN: 'does not answer: its host name cannot be looked up',
  EHOSTUNREACH: 'does not answer: there is no way to its host',
  ETIMEDOUT: 'does not answer in time',
  CONNECT_TIMEOUT: 'does not answer in time',
  CONNECTION_CLOSED: 'closed the connection at once',
  '28P01': 'refuses the login: check name and password',
  '28000': 'refuses the login: check name, password and pg_hba.conf',
  '3D000': 'does not exist: check its name, or set DATABASE_OWNER_URL to have it made',
  '42501': 'forbids its login what Redress must do there',
};

/**
 * Does `work` on the database whose address a variable gives.
 * @throws SetupError that names the variable when the database cannot be reached or entered
 */
export async function reach<T>(variable: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const obstacle = obstacles[code];
    if (obstacle === undefined) throw error;
    // An address that stands for several has no message of its own.
    const words = (error instanceof Error && error.message) || code;
    throw new SetupError(`The database of ${variable} ${obstacle} (${words}).`);
  }
}
