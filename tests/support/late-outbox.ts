import type postgres from 'postgres';

/** Patches one database so that `write_plans` leaves out the outbox and only announces it, once it has committed. */
export async function makeOutboxLate(ownerSql: postgres.Sql): Promise<void> {
  const found = await ownerSql<{ name: string; args: string; def: string }[]>`
    select p.proname as name, pg_get_function_identity_arguments(p.oid) as args, pg_get_functiondef(p.oid) as def
      from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = 'redress' and p.proname in ('write_plans')`;
  const original = found[0];
  if (original === undefined) throw new Error('There is no write_plans to patch');
  const insert = outboxInsert(original.def);
  await ownerSql.unsafe('set role redress_owner');
  await ownerSql.unsafe(
    original.def.replace(
      insert,
      `perform pg_notify('late_outbox', jsonb_build_object('organisation', p_organisation, 'outbox', p_outbox)::text);`,
    ),
  );
  await ownerSql.unsafe(`
    create function redress.insert_late_outbox(payload jsonb) returns void language plpgsql
      set search_path = redress, pg_temp as $$
    declare
      p_organisation uuid := (payload ->> 'organisation')::uuid;
      p_outbox jsonb := payload -> 'outbox';
    begin
      perform set_config('app.organisation', p_organisation::text, true);
      ${insert}
    end $$`);
}

/** The one statement of the function that writes outbox rows. */
function outboxInsert(definition: string): string {
  const statement = /insert into outbox[\s\S]*?on conflict \(organisation_id, effect_key\) do nothing;/.exec(
    definition,
  );
  if (statement === null) throw new Error('write_plans has no insert into outbox to move');
  return statement[0];
}
