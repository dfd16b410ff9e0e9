-- What a brokerage has in writing: guides, terms, policies. Quoted to customers with their page, never made into listings.
create table documents (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  title text not null,
  file_name text not null,
  file_key text not null,
  kind text check (kind in ('pdf', 'docx', 'text')),
  bytes int not null,
  -- the same file again is the same document
  content_hash bytea not null,
  state text not null default 'RECEIVED' check (state in ('RECEIVED', 'READING', 'READY', 'FAILED')),
  reason text,
  -- whose reading counts: one that stood still longer than its lease finds another's mark here and writes nothing
  reading uuid,
  pages int not null default 0,
  pages_done int not null default 0,
  -- pages that hold a picture and no text
  textless int not null default 0,
  passages int not null default 0,
  member_id uuid,
  created_at timestamptz not null default now(),
  read_at timestamptz,
  primary key (org_id, id),
  foreign key (org_id, member_id) references members (org_id, id)
);
create unique index documents_content on documents (org_id, content_hash);
create index documents_recent on documents (org_id, created_at desc, id);
select wall('documents');

create table passages (
  org_id uuid not null default current_org(),
  document_id uuid not null,
  position int not null,
  page int,
  heading text,
  text text not null,
  language text not null,
  primary key (org_id, document_id, position),
  foreign key (org_id, document_id) references documents (org_id, id) on delete cascade
);
select wall('passages');

-- Which passages a word or a subject stands in. A plain index of words: full-text operators may not use theirs behind row-level security.
create table passage_words (
  org_id uuid not null default current_org(),
  word text not null,
  document_id uuid not null,
  position int not null,
  primary key (org_id, word, document_id, position),
  foreign key (org_id, document_id) references documents (org_id, id) on delete cascade
);
create index passage_words_document on passage_words (org_id, document_id);
select wall('passage_words');
