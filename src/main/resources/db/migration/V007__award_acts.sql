-- What was done to support in force: who, when, from which state to which, with the act's papers, sealed. Written once.
create table award_event (
  id bigint not null auto_increment primary key,
  award_id bigint not null,
  office_code varchar(9) not null,
  at datetime(6) not null,
  act varchar(30) not null,
  officer_subject varchar(64) not null,
  officer_account varchar(100) not null,
  officer_name varchar(100) not null,
  role varchar(30) not null,
  to_state varchar(12) not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  text_sealed blob null,
  detail_sealed longblob not null,
  key award_event_award (award_id, id),
  constraint event_of_award foreign key (award_id) references award (id)
);

-- A change of an award takes the versions that it replaces out of force and adds new ones; what a version amounts to never changes.
alter table award_version
  add revision int not null default 0,
  add superseded boolean not null default false,
  drop key version_once,
  add unique key version_once (award_id, from_month, revision);

-- What a correction makes of months that lie behind: payments pays more later, or recovers at most what was paid.
create table award_difference (
  id bigint not null auto_increment primary key,
  award_id bigint not null,
  office_code varchar(9) not null,
  event_id bigint not null,
  month char(7) not null,
  regular_before bigint not null,
  regular_after bigint not null,
  top_ups_before bigint not null,
  top_ups_after bigint not null,
  unique key difference_once (event_id, month),
  key difference_award (award_id, id),
  constraint difference_of_award foreign key (award_id) references award (id),
  constraint difference_of_event foreign key (event_id) references award_event (id)
);

-- Assessments made anew while a family is in support; the one that its confirmation rests on has no award.
-- Every act changes the row of its award, so that whoever read an older one is told.
alter table award add acts int not null default 0;

alter table assessment add award_number varchar(24) null, add key assessment_award (award_number, id);
