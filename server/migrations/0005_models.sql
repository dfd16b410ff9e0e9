-- What models may use in a day of the organization, counted before they are asked and corrected after they answered.
-- What a process claimed and did not live to settle stays counted as it was claimed.
create table model_days (
  org_id uuid not null default current_org(),
  day date not null,
  turns int not null default 0,
  tokens bigint not null default 0,
  cost_micros bigint not null default 0,
  -- when the budget first said no
  spent_at timestamptz,
  primary key (org_id, day)
);
select wall('model_days');

-- What was used, as told by the models. A millionth of a dollar is the unit of cost.
create table model_spend (
  org_id uuid not null default current_org(),
  day date not null,
  engine text not null,
  model text not null,
  turns int not null default 0,
  failed int not null default 0,
  -- answers used again without a call
  reused int not null default 0,
  input_tokens bigint not null default 0,
  output_tokens bigint not null default 0,
  cached_tokens bigint not null default 0,
  cost_micros bigint not null default 0,
  -- acts whose tokens nobody told, and acts whose price nobody set
  estimated int not null default 0,
  unpriced int not null default 0,
  primary key (org_id, day, engine, model)
);
select wall('model_spend');

-- Answers that came from stated answers alone, for whoever asks the same again. The key is a digest of everything they rest on.
create table model_answers (
  org_id uuid not null default current_org(),
  key bytea not null,
  draft jsonb not null,
  created_at timestamptz not null default now(),
  used_at timestamptz not null default now(),
  primary key (org_id, key)
);
create index model_answers_use on model_answers (org_id, used_at desc);
create index model_answers_age on model_answers (created_at);
select wall('model_answers');
grant select (created_at), delete on model_answers to simsar_dispatcher;
create policy dispatcher on model_answers to simsar_dispatcher using (true);

-- What a model heard in a recording or saw in a picture, so that the same bytes are not paid for twice.
create table media_readings (
  org_id uuid not null default current_org(),
  digest bytea not null,
  reading jsonb not null,
  created_at timestamptz not null default now(),
  primary key (org_id, digest)
);
create index media_readings_age on media_readings (created_at);
select wall('media_readings');
grant select (created_at), delete on media_readings to simsar_dispatcher;
create policy dispatcher on media_readings to simsar_dispatcher using (true);

-- What a machine heard or saw in a message: {kind, text, words, by}.
alter table messages add column transcript jsonb;
