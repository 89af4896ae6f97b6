-- A calendar that comes out while a notice hangs can move its last day; what it said when it was posted, and when that changed, stays on it.
alter table public_notice
  add first_until date null after until_day,
  add moved_on date null after first_until;
