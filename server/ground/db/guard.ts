import type { Engine } from './engine.ts'

/**
 * Unique indexes that reach across organizations on purpose. A duplicate there tells one organization that another has the value,
 * so each needs a reason.
 */
export const acrossOrganizations: Readonly<Record<string, string>> = {
  members_email: 'signing in starts from the address alone; registering answers the same whether it is taken or not',
  connections_key: 'a webhook’s path is looked up before its organization is known; the key is random and never chosen by a person',
}

/**
 * The proof that organizations cannot see each other, read from the catalog and not from our intentions.
 * Returns what is wrong, in words; the house does not start unless that is nothing.
 */
export async function checkWalls(engine: Engine): Promise<string[]> {
  const { rows: roles } = await engine.owner("select 1 from pg_roles where rolname = 'simsar_app'")
  if (roles.length === 0) return ['there is no role simsar_app: the migrations have not run here']
  const faults: string[] = []
  for (const rule of rules) {
    const { rows } = await engine.owner(`with ${ours}, ${walled} ${rule}`)
    faults.push(...rows.map(row => String(row.fault)))
  }
  return faults.filter(fault => !excepted(fault)).sort()
}

const uniqueFault = 'is unique across organizations'
const excepted = (fault: string) =>
  Object.keys(acrossOrganizations).some(index => fault.startsWith(`index ${index} `) && fault.includes(uniqueFault))

/** Everything in a schema of ours that no extension brought along. */
const ours = `
  ours as (
    select c.oid, c.oid::regclass::text as name, c.relkind, c.relowner, c.relrowsecurity, c.relforcerowsecurity, c.reloptions, c.relnamespace
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
      and not exists (select 1 from pg_depend d where d.objid = c.oid and d.classid = 'pg_class'::regclass and d.deptype = 'e'))`

/** Tables of an organization, with the number of their org_id column. */
const walled = `
  walled as (
    select o.*, a.attnum as org, a.attnotnull
    from ours o join pg_attribute a on a.attrelid = o.oid and a.attname = 'org_id' and not a.attisdropped
    where o.relkind in ('r', 'p')),
  house as (select to_regclass('organizations') as oid)`

/** What a policy may say to whom: PUBLIC is role 0, and what simsar_app inherits counts as its own. */
const policies = `
  select p.polrelid, p.polname, p.polcmd, p.polpermissive,
    pg_get_expr(p.polqual, p.polrelid) as seen, pg_get_expr(p.polwithcheck, p.polrelid) as written
  from pg_policy p
  where exists (select 1 from unnest(p.polroles) r where r = 0 or pg_has_role('simsar_app', r, 'member'))`

const namesOrganization = (expression: string) => `${expression} ~ '(current_org\\(\\)|app\\.org)'`

const appMay = (privileges: string) => `has_table_privilege('simsar_app', o.oid, '${privileges}')`

const rules = [
  `select format('table %s: row-level security is not enabled', name) as fault from walled where not relrowsecurity`,
  `select format('table %s: row-level security is not forced, its owner sees everything', name) as fault from walled where not relforcerowsecurity`,
  `select format('table %s: org_id may be null', name) as fault from walled where not attnotnull`,

  // A house without any policy shows nothing and hides a forgotten one.
  `select format('table %s: no policy lets simsar_app see its own organization''s rows', name) as fault from walled
   where not exists (select 1 from (${policies}) p where p.polrelid = walled.oid and p.polpermissive and ${namesOrganization('coalesce(p.seen, p.written)')})`,

  // Permissive policies add up: one without the organization undoes all the others.
  `select format('table %s: policy %s shows simsar_app rows without asking for the organization: %s', o.name, p.polname, p.seen) as fault
   from ours o join (${policies}) p on p.polrelid = o.oid
   where p.polpermissive and p.polcmd <> 'a' and not coalesce(${namesOrganization('p.seen')}, false)`,
  `select format('table %s: policy %s lets simsar_app write rows without asking for the organization: %s', o.name, p.polname, p.written) as fault
   from ours o join (${policies}) p on p.polrelid = o.oid
   where p.polpermissive and p.polcmd in ('a', 'w', '*') and not coalesce(${namesOrganization('coalesce(p.written, p.seen)')}, false)`,

  `select format('table %s: has no org_id and no forced row-level security, yet simsar_app may use it', name) as fault from ours o
   where relkind in ('r', 'p', 'f') and not exists (select 1 from walled w where w.oid = o.oid)
     and not (relrowsecurity and relforcerowsecurity) and ${appMay('select, insert, update, delete')}`,

  // Foreign keys and unique indexes look past row-level security.
  `select format('table %s: foreign key %s does not lead from org_id to org_id', k.conrelid::regclass, k.conname) as fault
   from pg_constraint k join ours o on o.oid = k.conrelid cross join house h
     left join walled child on child.oid = k.conrelid left join walled parent on parent.oid = k.confrelid
   where k.contype = 'f' and (parent.oid is not null or k.confrelid = h.oid)
     and (child.oid is null or k.conkey[1] <> child.org or (parent.oid is not null and k.confkey[1] <> parent.org))`,
  `select format('index %s on %s ${uniqueFault}: it does not begin with org_id', i.indexrelid::regclass, w.name) as fault
   from pg_index i join walled w on w.oid = i.indrelid
   where (i.indisunique or i.indisexclusion) and i.indkey[0] <> w.org
     and not (i.indisprimary and i.indnkeyatts = 1 and exists
       (select 1 from pg_attribute a where a.attrelid = i.indrelid and a.attnum = i.indkey[0] and a.attname = 'id'))`,

  `select format('role %s is %s', rolname, trait) as fault
   from pg_roles, lateral (values (rolsuper, 'a superuser'), (rolbypassrls, 'exempt from row-level security'),
     (rolcreaterole, 'allowed to make roles'), (rolreplication, 'allowed to replicate')) traits (has, trait)
   where rolname ~ '^simsar_' and has and rolname <> current_user`,
  `select format('role %s may become %s, who %s', member.rolname, other.rolname,
     case when other.rolsuper then 'is a superuser' when other.rolbypassrls then 'is exempt from row-level security' else 'owns tables' end) as fault
   from pg_roles member join pg_roles other on other.oid <> member.oid and pg_has_role(member.oid, other.oid, 'member')
   where member.rolname ~ '^simsar_' and member.rolname <> current_user and not member.rolsuper
     and (other.rolsuper or other.rolbypassrls or other.oid in (select relowner from ours))`,
  `select format('table %s belongs to %s, who could take its wall down', name, pg_get_userbyid(relowner)) as fault from ours
   where relkind in ('r', 'p') and pg_get_userbyid(relowner) ~ '^simsar_' and pg_get_userbyid(relowner) <> current_user`,
  `select format('simsar_app may make things of its own in schema %s', n.nspname) as fault from pg_namespace n
   where n.oid in (select relnamespace from ours) and has_schema_privilege('simsar_app', n.oid, 'create')`,
  `select format('table %s: simsar_app may %s, which no policy holds back', name, lower(privilege)) as fault
   from ours o, unnest(array['TRUNCATE', 'REFERENCES', 'TRIGGER']) privilege
   where relkind in ('r', 'p') and has_table_privilege('simsar_app', o.oid, privilege)`,

  `select format('function %s runs with its owner''s rights (security definer)', p.oid::regprocedure) as fault
   from pg_proc p join pg_namespace n on n.oid = p.pronamespace
   where p.prosecdef and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
     and not exists (select 1 from pg_depend d where d.objid = p.oid and d.classid = 'pg_proc'::regclass and d.deptype = 'e')`,
  `select format('view %s looks with its owner''s eyes (no security_invoker)', name) as fault from ours
   where relkind = 'v' and not coalesce((select option_value::boolean from pg_options_to_table(reloptions) where option_name = 'security_invoker'), false)`,
  `select format('materialized view %s keeps rows outside of every wall', name) as fault from ours o where relkind = 'm' and ${appMay('select')}`,
]
