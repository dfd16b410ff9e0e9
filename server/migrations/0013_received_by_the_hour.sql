-- How many webhooks came is counted when they are unpacked, by the hour: an index kept for that alone cost every webhook a write before it was acknowledged.
create table received_deliveries (
  org_id uuid not null default current_org(),
  connection_id uuid not null,
  hour timestamptz not null,
  count int not null default 0,
  primary key (org_id, connection_id, hour),
  foreign key (org_id, connection_id) references connections (org_id, id)
);
select wall('received_deliveries');
insert into received_deliveries (org_id, connection_id, hour, count)
select org_id, connection_id, date_trunc('hour', received_at), count(*) from deliveries
where unpacked_at is not null and received_at > now() - interval '1 day' group by 1, 2, 3;
drop index deliveries_recent;
