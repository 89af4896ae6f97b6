-- A frozen month is counted again as everything was known when it was frozen: what has a higher key came later, whatever the business clock said. So a row that is changed
-- afterwards leaves behind what it said before. What an amount of an award said: the office, when it ended, whether it was out of force.
create table award_version_past (
  id bigint not null auto_increment primary key,
  version_id bigint not null,
  office_code varchar(9) not null,
  until_month char(7) null,
  superseded boolean not null,
  key past_of_version (version_id, id),
  constraint version_past foreign key (version_id) references award_version (id)
);

-- What an award said before an act: where its family lived, its state, when it was to be looked at again.
create table award_past (
  id bigint not null auto_increment primary key,
  award_id bigint not null,
  office_code varchar(9) not null,
  state varchar(12) not null,
  recheck_due date not null,
  key past_of_award (award_id, id),
  constraint award_before foreign key (award_id) references award (id)
);

-- How far all this went when a month was frozen; and what of the county was counted beside its figures, in one sum over all townships and sides, to hold them to: none for
-- months that were frozen before. Those are counted again as all was known when this table learned it.
alter table frozen_month
  add versions_seen bigint not null default 0,
  add version_pasts_seen bigint not null default 0,
  add awards_seen bigint not null default 0,
  add award_pasts_seen bigint not null default 0,
  add events_seen bigint not null default 0,
  add cases_seen bigint not null default 0,
  add households bigint null,
  add persons bigint null,
  add released bigint null;
update frozen_month set versions_seen = (select coalesce(max(id), 0) from award_version), awards_seen = (select coalesce(max(id), 0) from award),
  events_seen = (select coalesce(max(id), 0) from award_event), cases_seen = (select coalesce(max(id), 0) from case_event);
