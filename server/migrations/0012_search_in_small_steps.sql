-- What is new to be searched is first put on a list, and sorted in when that is full. A list of 4 MB, as usual, takes 100 ms to sort in on the
-- embedded database, in which nobody is answered, and is read whole by each search until then.
alter index listings_search set (gin_pending_list_limit = 64);
