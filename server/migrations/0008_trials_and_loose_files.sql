-- What members did by hand in a conversation is looked for by the conversation.
create index audit_entries_subject on audit_entries (org_id, subject, id) where subject is not null;

-- The sweep may see which document nobody reads and which import nobody goes on with, not what is in them.
create index documents_unread on documents (created_at) where state in ('RECEIVED', 'READING');
grant select (org_id, id, state, created_at) on documents to simsar_dispatcher;
create policy dispatcher on documents for select to simsar_dispatcher using (true);
create index imports_unfinished on imports (created_at) where state in ('queued', 'running');
grant select (org_id, id, state, created_at) on imports to simsar_dispatcher;
create policy dispatcher on imports for select to simsar_dispatcher using (true);

-- Files on the disk, or about to be, that no row names yet or any more: whoever dies in between leaves no bytes that nobody knows of.
create table loose_files (
  org_id uuid not null default current_org(),
  file_key text not null,
  since timestamptz not null,
  primary key (org_id, file_key)
);
create index loose_files_age on loose_files (since);
select wall('loose_files');
grant select (org_id, file_key, since) on loose_files to simsar_dispatcher;
create policy dispatcher on loose_files for select to simsar_dispatcher using (true);

-- Turns tried with a model, which costs, within an hour that begins with the first of them.
create table trial_hours (
  org_id uuid primary key default current_org(),
  ends_at timestamptz not null,
  turns int not null
);
select wall('trial_hours');

-- The one replay an organization has under way. Who gives no sign any more has died, and the place is free.
create table running_replays (
  org_id uuid primary key default current_org(),
  replay uuid not null,
  lease_until timestamptz not null
);
select wall('running_replays');
