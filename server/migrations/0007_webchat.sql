-- Visitors of a website: their conversations have no reply window, and an answer may be said to them sentence by sentence.

-- false: the channel knows no window, so that an empty expiry is not a closed one
alter table conversations add column has_window boolean not null default true;

-- How far an answer has been said, in UTF-16 units of its text: what is beyond is nobody's to read yet.
-- Null: said as a whole, or not at all. It stays where a member took over in the middle; the text then ends there.
alter table messages add column released int check (released >= 0);
