import { eq, sql, type SQL } from 'drizzle-orm';
import { staff } from './tables/staff.ts';

/** The condition for a member of staff with this e-mail address, in any case of letters; by the index that keeps it unique. */
export function hasEmail(email: string): SQL {
  return eq(sql`lower(${staff.email})`, email.trim().toLowerCase());
}
