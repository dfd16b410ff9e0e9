-- How many rows an organization has is not counted: a count of yesterday takes whoever joined since for somebody without rows, and reads all of
-- theirs through any index that begins with org_id. An import of 20,000 rows was quadratic that way. Uncounted, each is taken for one of two hundred.
create or replace function wall(wanted regclass, rights text default 'select, insert, update, delete') returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', wanted);
  execute format('alter table %s force row level security', wanted);
  execute format('alter table %s alter column org_id set statistics 0', wanted);
  execute format('create policy organization on %s to simsar_app using (org_id = current_org()) with check (org_id = current_org())', wanted);
  execute format('grant %s on %s to simsar_app', rights, wanted);
end $$;

do $$
declare walled regclass;
begin
  for walled in
    select attrelid from pg_attribute join pg_class on pg_class.oid = attrelid
    where attname = 'org_id' and not attisdropped and relkind = 'r' and relnamespace = 'public'::regnamespace
  loop
    execute format('alter table %s alter column org_id set statistics 0', walled);
  end loop;
end $$;

-- What was counted before would stand for ever; where this role may not forget it, it does.
do $$
begin
  delete from pg_statistic using pg_attribute where starelid = attrelid and staattnum = attnum and attname = 'org_id';
exception when insufficient_privilege then null;
end $$;
