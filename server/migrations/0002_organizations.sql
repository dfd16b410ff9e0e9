create table organizations (
  id uuid primary key default current_org(),
  name text not null,
  name_ar text,
  market text not null default 'egypt' check (market in ('egypt', 'north_cyprus')),
  time_zone text not null default 'Africa/Cairo',
  currency text not null default 'EGP',
  demo boolean not null default false,
  created_at timestamptz not null default now()
);
alter table organizations enable row level security;
alter table organizations force row level security;
create policy organization on organizations to simsar_app using (id = current_org()) with check (id = current_org());
grant select, insert, update on organizations to simsar_app;
grant select (id, demo) on organizations to simsar_dispatcher;
create policy dispatcher on organizations for select to simsar_dispatcher using (true);

create table members (
  org_id uuid not null default current_org() references organizations (id),
  id uuid not null default gen_random_uuid(),
  email text not null check (email = lower(email)),
  password_hash text,
  full_name text not null,
  role text not null check (role in ('admin', 'member')),
  locale text not null default 'en',
  disabled_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (org_id, id)
);
-- One e-mail address, one member: signing in starts from the address alone.
create unique index members_email on members (email);
select wall('members', 'select, insert, update');
-- The door may look an address up, and nothing else.
grant select (org_id, id, email, password_hash, disabled_at) on members to simsar_door;
create policy door on members for select to simsar_door using (true);

create table sessions (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  member_id uuid not null,
  family uuid not null,
  refresh_hash bytea not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  revoked_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, member_id) references members (org_id, id)
);
create unique index sessions_refresh on sessions (org_id, refresh_hash);
create index sessions_family on sessions (org_id, family);
create index sessions_member on sessions (org_id, member_id) where revoked_at is null;
select wall('sessions');

create table reset_tokens (
  org_id uuid not null default current_org(),
  token_hash bytea not null,
  member_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (org_id, token_hash),
  foreign key (org_id, member_id) references members (org_id, id)
);
select wall('reset_tokens');

-- Failed sign-ins per address and network, so that guessing is slow even across restarts.
create table sign_in_failures (
  subject text primary key,
  count int not null,
  since timestamptz not null
);
grant select, insert, update, delete on sign_in_failures to simsar_door;

create table audit_entries (
  org_id uuid not null default current_org(),
  id bigint generated always as identity,
  at timestamptz not null default now(),
  actor_kind text not null,
  actor_id uuid,
  action text not null,
  subject text,
  detail jsonb not null default '{}',
  primary key (org_id, id)
);
select wall('audit_entries', 'select, insert');

create table outbox_mails (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  recipient text not null,
  subject text not null,
  body text not null,
  state text not null default 'kept' check (state in ('kept', 'queued', 'sent', 'failed')),
  created_at timestamptz not null default now(),
  primary key (org_id, id)
);
create index outbox_mails_recent on outbox_mails (org_id, created_at desc);
select wall('outbox_mails');

create table assistant_settings (
  org_id uuid primary key default current_org() references organizations (id),
  settings jsonb not null,
  api_key_sealed bytea,
  updated_at timestamptz not null default now()
);
select wall('assistant_settings');
