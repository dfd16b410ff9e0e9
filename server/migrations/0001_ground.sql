-- Roles are cluster-wide and may exist already. None can log in; every transaction takes one with `set local role`.
do $$
declare wanted text;
begin
  foreach wanted in array array['simsar_app', 'simsar_reception', 'simsar_dispatcher', 'simsar_door'] loop
    begin
      execute format('create role %I nologin noinherit nosuperuser nobypassrls', wanted);
    exception when duplicate_object or unique_violation then null;
    end;
    execute format('grant %I to current_user', wanted);
    execute format('grant usage on schema public to %I', wanted);
  end loop;
end $$;

-- The organization of this transaction. After a transaction the setting is '' and not null, hence nullif.
create function current_org() returns uuid language sql stable parallel safe
  as $$ select nullif(current_setting('app.org', true), '')::uuid $$;

-- Puts the wall around a table of an organization: forced row-level security, and what the rooms may do.
create function wall(wanted regclass, rights text default 'select, insert, update, delete') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', wanted);
  execute format('alter table %s force row level security', wanted);
  execute format('create policy organization on %s to simsar_app using (org_id = current_org()) with check (org_id = current_org())', wanted);
  execute format('grant %s on %s to simsar_app', rights, wanted);
end $$;

-- The bell: who is to do what, when. Payloads carry ids only, so the dispatcher may see them.
create table jobs (
  org_id uuid not null default current_org(),
  id bigint generated always as identity,
  kind text not null,
  key text not null,
  payload jsonb not null default '{}',
  trace text,
  -- one waiting job of this kind and key is enough; a second ring only moves its time
  single boolean not null default false,
  run_at timestamptz not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'parked')),
  attempts int not null default 0,
  fence int not null default 0,
  lease_until timestamptz,
  error text,
  created_at timestamptz not null default now(),
  primary key (org_id, id)
);
create index jobs_due on jobs (run_at, id) where state = 'waiting';
create index jobs_open on jobs (org_id, key, id) where state in ('waiting', 'running');
create index jobs_leased on jobs (lease_until) where state = 'running';
create index jobs_parked on jobs (org_id, id) where state = 'parked';
create unique index jobs_single on jobs (org_id, kind, key) where single and state = 'waiting';
select wall('jobs');
grant select, update, delete, insert on jobs to simsar_dispatcher;
create policy dispatcher on jobs to simsar_dispatcher using (true) with check (true);

-- What members' screens have to hear. Read in commit order: (tx, id) below the oldest running transaction.
create table live_events (
  org_id uuid not null default current_org(),
  tx xid8 not null default pg_current_xact_id(),
  id bigint generated always as identity,
  event text not null,
  body jsonb not null,
  at timestamptz not null default now(),
  primary key (org_id, tx, id)
);
create index live_events_age on live_events (at);
select wall('live_events', 'select, insert');
grant select (org_id, tx, id, at), delete on live_events to simsar_dispatcher;
create policy dispatcher on live_events to simsar_dispatcher using (true);

-- The answer to a POST that carried an Idempotency-Key, kept in the transaction that did the work.
create table idempotency_keys (
  org_id uuid not null default current_org(),
  member_id uuid not null,
  key text not null,
  request_hash bytea not null,
  status int not null,
  answer jsonb,
  created_at timestamptz not null default now(),
  primary key (org_id, member_id, key)
);
create index idempotency_keys_age on idempotency_keys (created_at);
select wall('idempotency_keys');
grant select (created_at), delete on idempotency_keys to simsar_dispatcher;
create policy dispatcher on idempotency_keys to simsar_dispatcher using (true);
