-- What a document is found by is made differently now. Each is read again from its file: the sweep rings for whatever nobody has read.
update documents set state = 'RECEIVED' where state = 'READY';
