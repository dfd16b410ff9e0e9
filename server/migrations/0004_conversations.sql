create table connections (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  provider text not null,
  channel text not null,
  name text not null,
  -- in the webhook's path; knowing it proves nothing, not knowing it stops everything
  key text not null,
  account_ids text[] not null default '{}',
  settings_sealed bytea not null,
  status text not null default 'waiting' check (status in ('waiting', 'connected', 'broken', 'disabled')),
  status_reason text,
  last_event_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (org_id, id)
);
create unique index connections_key on connections (key);
create index connections_account on connections using gin (account_ids);
select wall('connections');
grant select (org_id, id, provider, key, account_ids, settings_sealed, status) on connections to simsar_door;
create policy door on connections for select to simsar_door using (true);

-- Raw webhooks, exactly as they came. Written before they are acknowledged, read afterwards.
-- No foreign key to connections: checking it locks their row once a webhook, and connections are closed, never deleted.
create table deliveries (
  org_id uuid not null default current_org(),
  id bigint generated always as identity,
  connection_id uuid not null,
  digest bytea not null,
  raw bytea not null,
  headers jsonb not null,
  trace text not null,
  received_at timestamptz not null default now(),
  unpacked_at timestamptz,
  attempts int not null default 0,
  primary key (org_id, id)
);
create unique index deliveries_digest on deliveries (org_id, connection_id, digest);
create index deliveries_waiting on deliveries (org_id, connection_id, id) where unpacked_at is null;
create index deliveries_recent on deliveries (org_id, connection_id, received_at);
select wall('deliveries');
-- Reception may put webhooks in and can read nothing.
grant insert on deliveries to simsar_reception;
create policy reception on deliveries for insert to simsar_reception with check (true);
grant select (org_id, connection_id, id, unpacked_at, received_at) on deliveries to simsar_dispatcher;
create policy dispatcher on deliveries for select to simsar_dispatcher using (true);

-- Webhooks whose signature did not hold: counted, never kept.
create table refused_deliveries (
  org_id uuid not null default current_org(),
  connection_id uuid not null,
  hour timestamptz not null,
  count int not null default 0,
  primary key (org_id, connection_id, hour),
  foreign key (org_id, connection_id) references connections (org_id, id)
);
select wall('refused_deliveries');

create table quarantined_items (
  org_id uuid not null default current_org(),
  id bigint generated always as identity,
  connection_id uuid not null,
  delivery_id bigint not null,
  position int not null,
  reason text not null,
  detail text not null,
  excerpt text not null,
  received_at timestamptz not null,
  primary key (org_id, id),
  foreign key (org_id, connection_id) references connections (org_id, id),
  foreign key (org_id, delivery_id) references deliveries (org_id, id)
);
create unique index quarantined_items_once on quarantined_items (org_id, delivery_id, position);
create index quarantined_items_connection on quarantined_items (org_id, connection_id, received_at);
select wall('quarantined_items');

create table contacts (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  name text,
  phone text,
  username text,
  opted_out_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (org_id, id)
);
create index contacts_phone on contacts (org_id, phone);
select wall('contacts');

create table identities (
  org_id uuid not null default current_org(),
  connection_id uuid not null,
  external_id text not null,
  kind text not null,
  contact_id uuid not null,
  rank int not null default 0,
  created_at timestamptz not null default now(),
  primary key (org_id, connection_id, external_id),
  foreign key (org_id, connection_id) references connections (org_id, id),
  foreign key (org_id, contact_id) references contacts (org_id, id)
);
create index identities_contact on identities (org_id, contact_id);
select wall('identities');

create table consents (
  org_id uuid not null default current_org(),
  id bigint generated always as identity,
  contact_id uuid not null,
  channel text not null,
  purpose text not null,
  state text not null check (state in ('given', 'withdrawn')),
  source text not null,
  message_id uuid,
  at timestamptz not null default now(),
  primary key (org_id, id),
  foreign key (org_id, contact_id) references contacts (org_id, id)
);
create index consents_contact on consents (org_id, contact_id, id);
select wall('consents', 'select, insert');

create table conversations (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  connection_id uuid not null,
  contact_id uuid not null,
  channel text not null,
  state text not null default 'NEW' check (state in ('NEW', 'ACTIVE', 'WAITING_MEMBER', 'IDLE', 'CLOSED')),
  mode text not null default 'assistant' check (mode in ('assistant', 'member', 'draft')),
  -- climbs with every inbound message and every change of hands; a reply written for an older epoch never leaves
  epoch int not null default 0,
  assignee_id uuid,
  escalation text,
  language text not null default 'und',
  window_expires_at timestamptz,
  preferences jsonb not null default '{}',
  preference_sources jsonb not null default '{}',
  -- listings the last answer presented, in its order; those before, latest first; the one it was about
  shown uuid[] not null default '{}',
  seen uuid[] not null default '{}',
  focus uuid,
  asked text,
  viewing jsonb,
  greeted boolean not null default false,
  last_intent text,
  last_seq bigint,
  last_inbound_seq bigint,
  last_inbound_at timestamptz,
  -- the writer's rhythm: mean pause between messages of a burst
  rhythm_ms int,
  unread int not null default 0,
  updated_at timestamptz not null default now(),
  created_at timestamptz not null default now(),
  primary key (org_id, id),
  foreign key (org_id, connection_id) references connections (org_id, id),
  foreign key (org_id, contact_id) references contacts (org_id, id),
  foreign key (org_id, assignee_id) references members (org_id, id)
);
-- One thread per person and channel account: two first messages in the same instant open one conversation.
create unique index conversations_thread on conversations (org_id, connection_id, contact_id);
create index conversations_recent on conversations (org_id, updated_at desc, id);
create index conversations_waiting on conversations (org_id, updated_at desc, id) where state = 'WAITING_MEMBER';
create index conversations_contact on conversations (org_id, contact_id);
create index conversations_awake on conversations (updated_at) where state in ('NEW', 'ACTIVE') and mode <> 'member';
select wall('conversations');
grant select (org_id, id, state, mode, updated_at) on conversations to simsar_dispatcher;
create policy dispatcher on conversations for select to simsar_dispatcher using (true);

create table messages (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  connection_id uuid not null,
  seq bigint generated always as identity,
  direction text not null check (direction in ('inbound', 'outbound')),
  author text not null check (author in ('contact', 'assistant', 'member', 'campaign', 'system')),
  member_id uuid,
  kind text not null,
  text text,
  payload jsonb not null default '{}',
  -- what leaves, as the channel is to say it (outbound)
  content jsonb,
  state text not null check (state in ('received', 'queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'unknown', 'suppressed')),
  failure jsonb,
  provider_id text,
  reply_to text,
  evidence jsonb not null default '[]',
  listing_ids uuid[] not null default '{}',
  turn_id uuid,
  -- of an inbound message: what became of it. Null = nothing decided yet
  decision text,
  trace text,
  attempts int not null default 0,
  sending_since timestamptz,
  provider_at timestamptz,
  edited_at timestamptz,
  deleted_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (org_id, id),
  foreign key (org_id, conversation_id) references conversations (org_id, id),
  foreign key (org_id, connection_id) references connections (org_id, id)
);
create index messages_thread on messages (org_id, conversation_id, seq);
create unique index messages_provider on messages (org_id, connection_id, provider_id) where provider_id is not null;
create index messages_undecided on messages (org_id, conversation_id, seq) where direction = 'inbound' and decision is null;
create index messages_unsent on messages (org_id, conversation_id, seq) where state in ('queued', 'sending');
select wall('messages');
-- The sweep may see which conversation waits, not what was said.
grant select (org_id, conversation_id, seq, direction, decision, state, created_at, sending_since, id) on messages to simsar_dispatcher;
create policy dispatcher on messages for select to simsar_dispatcher using (true);

create table media (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  message_id uuid not null,
  position int not null,
  kind text not null,
  provider_media_id text,
  url text,
  mime_type text,
  file_name text,
  caption text,
  sha256 text,
  state text not null default 'pending' check (state in ('pending', 'stored', 'failed')),
  file_key text,
  primary key (org_id, id),
  foreign key (org_id, message_id) references messages (org_id, id)
);
create unique index media_message on media (org_id, message_id, position);
select wall('media');

-- Receipts that came before the send returned, or for ids we do not know. Joined when the id appears.
create table early_receipts (
  org_id uuid not null default current_org(),
  id bigint generated always as identity,
  connection_id uuid not null,
  provider_id text not null,
  receipt jsonb not null,
  at timestamptz not null default now(),
  primary key (org_id, id),
  foreign key (org_id, connection_id) references connections (org_id, id)
);
create index early_receipts_age on early_receipts (at);
create unique index early_receipts_once on early_receipts (org_id, connection_id, provider_id, ((receipt ->> 'status')));
select wall('early_receipts');
-- what nobody claimed in time is forgotten, unread
grant select (at), delete on early_receipts to simsar_dispatcher;
create policy dispatcher on early_receipts to simsar_dispatcher using (true);

create table turns (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  epoch int not null,
  decision text not null,
  reason text,
  engine text not null,
  model text,
  trace jsonb not null,
  created_at timestamptz not null default now(),
  primary key (org_id, id),
  foreign key (org_id, conversation_id) references conversations (org_id, id)
);
create index turns_conversation on turns (org_id, conversation_id, created_at desc);
select wall('turns');
