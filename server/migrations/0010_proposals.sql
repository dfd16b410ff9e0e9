-- An answer that waits for a person: what would be said, what would be remembered of it, and what became of it.
create table proposals (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  conversation_id uuid not null,
  turn_id uuid not null,
  -- of the conversation when it was written; once that has climbed nobody can send it any more
  epoch int not null,
  because text not null check (because in ('draft', 'always', 'amount')),
  -- what the turn comes to when it is said
  decision text not null,
  text text not null,
  evidence jsonb not null default '[]',
  -- the bubble with its buttons and picture, and what goes along with it, before a channel cuts it to its size
  presented jsonb not null,
  -- listings presented, the one it is about, the question it asks: remembered when it is said
  remembers jsonb not null,
  -- what the claim check looks at once more when somebody approves
  basis jsonb not null,
  state text not null default 'waiting' check (state in ('waiting', 'sent', 'edited', 'dismissed', 'outdated')),
  decided_by uuid,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (org_id, id),
  foreign key (org_id, conversation_id) references conversations (org_id, id),
  foreign key (org_id, turn_id) references turns (org_id, id),
  foreign key (org_id, decided_by) references members (org_id, id)
);
-- One waits at a time.
create unique index proposals_waiting on proposals (org_id, conversation_id) where state = 'waiting';
create index proposals_conversation on proposals (org_id, conversation_id, epoch);
select wall('proposals');
