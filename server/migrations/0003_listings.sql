create table projects (
  org_id uuid not null default current_org(),
  slug text not null,
  name text not null,
  name_ar text,
  developer_name text,
  developer_name_ar text,
  primary key (org_id, slug)
);
select wall('projects');

create table listings (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  external_id text,
  -- what makes the same row of the same sheet the same listing: its code, else what it says
  identity text,
  status text not null check (status in ('available', 'reserved', 'sold')),
  purpose text not null check (purpose in ('sale', 'rent')),
  property_type text not null,
  title text,
  title_ar text,
  project_slug text,
  project_name text,
  project_name_ar text,
  developer_name text,
  developer_name_ar text,
  city text,
  district text,
  address text,
  latitude double precision,
  longitude double precision,
  -- canonical place of the gazetteer, '' when unknown: an index column
  place text not null default '',
  price_minor bigint,
  currency text not null,
  period text,
  price_per_meter_minor bigint,
  cash_discount_percent double precision,
  maintenance_percent double precision,
  area double precision,
  garden_area double precision,
  bedrooms int,
  bathrooms int,
  floors int,
  floor int,
  finishing text,
  furnished boolean,
  amenities text[] not null default '{}',
  mortgage boolean,
  ready_to_move boolean,
  delivery_date date,
  min_term_months int,
  deposit_months double precision,
  nearby jsonb not null default '[]',
  description text,
  images text[] not null default '{}',
  documents text[] not null default '{}',
  video_url text,
  tour_url text,
  warnings text[] not null default '{}',
  search tsvector not null default '',
  -- signed bytes, one a dimension; the length tells which embedder made it
  embedding bytea,
  -- the import that brought it in, so that it can be taken back
  import_id uuid,
  -- of everything told, so that importing the same row again changes nothing
  content_hash bytea not null,
  version int not null default 1,
  deleted_at timestamptz,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (org_id, id),
  foreign key (org_id, project_slug) references projects (org_id, slug)
);
create unique index listings_identity on listings (org_id, identity) where identity is not null;
create unique index listings_external on listings (org_id, external_id) where external_id is not null;
-- Walked in price order within one place and type, so that a hundred thousand listings cost what a thousand do.
-- What is wished for most stands in it too: what does not fit is passed over without a look at its row.
create index listings_offer on listings (org_id, place, property_type, purpose, price_minor, bedrooms, area, currency, finishing)
  include (id, bathrooms, delivery_date, ready_to_move, furnished, floor, floors, period) where status = 'available' and deleted_at is null;
create index listings_recent on listings (org_id, updated_at desc, id) where deleted_at is null;
create index listings_import on listings (org_id, import_id) where import_id is not null;
create index listings_project on listings (org_id, project_slug) where deleted_at is null;
create index listings_search on listings using gin (search);
select wall('listings');

create table payment_plans (
  org_id uuid not null default current_org(),
  listing_id uuid not null,
  position int not null,
  name text,
  down_payment_percent double precision,
  down_payment_minor bigint,
  years double precision,
  monthly_minor bigint,
  description text,
  primary key (org_id, listing_id, position),
  foreign key (org_id, listing_id) references listings (org_id, id) on delete cascade
);
select wall('payment_plans');

-- Which (place, type) pairs an organization offers: a search without a place walks these few.
create table listing_shelves (
  org_id uuid not null default current_org(),
  place text not null,
  property_type text not null,
  purpose text not null,
  primary key (org_id, place, property_type, purpose)
);
select wall('listing_shelves');

create table pictures (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  file_key text,
  mime_type text not null,
  -- of a demo listing's picture: what to draw when it is first asked for
  recipe jsonb,
  created_at timestamptz not null default now(),
  primary key (org_id, id)
);
select wall('pictures');

create table imports (
  org_id uuid not null default current_org(),
  id uuid not null default gen_random_uuid(),
  file_name text not null,
  file_key text not null,
  dry_run boolean not null,
  state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled', 'reverted')),
  reason text,
  columns jsonb not null default '[]',
  -- outcomes of the file taken in so far: where to go on after a restart
  position int not null default 0,
  total int not null default 0,
  done int not null default 0,
  created int not null default 0,
  updated int not null default 0,
  unchanged int not null default 0,
  rejected int not null default 0,
  member_id uuid,
  created_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (org_id, id)
);
create index imports_recent on imports (org_id, created_at desc);
select wall('imports');

create table import_rows (
  org_id uuid not null default current_org(),
  import_id uuid not null,
  -- a workbook may have several; rows are counted in each
  sheet text not null default '',
  row int not null,
  change text not null check (change in ('new', 'changed', 'unchanged', 'rejected')),
  listing_id uuid,
  title text not null default '',
  -- what the listing said before, so that the import can be taken back
  before jsonb,
  fields jsonb not null default '[]',
  errors jsonb not null default '[]',
  primary key (org_id, import_id, sheet, row),
  foreign key (org_id, import_id) references imports (org_id, id) on delete cascade
);
create index import_rows_rejected on import_rows (org_id, import_id, row) where change = 'rejected';
select wall('import_rows');
