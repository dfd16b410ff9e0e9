-- Beside the webhooks that were refused, those that came are counted by the hour, when they are unpacked: an index kept for that number alone cost
-- every webhook a write before it was acknowledged.
alter table refused_deliveries rename to delivery_counts;
alter table delivery_counts rename constraint refused_deliveries_pkey to delivery_counts_pkey;
alter table delivery_counts rename column count to refused;
alter table delivery_counts add column received int not null default 0;
insert into delivery_counts (org_id, connection_id, hour, received)
select org_id, connection_id, date_trunc('hour', received_at), count(*) from deliveries
where unpacked_at is not null and received_at > now() - interval '1 day' group by 1, 2, 3
on conflict (org_id, connection_id, hour) do update set received = excluded.received;
drop index deliveries_recent;
