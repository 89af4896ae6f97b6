-- A replay of all decisions of an office: how far it came, and what it found. At most one of an office runs at a time.
create table replay_run (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  state varchar(9) not null,
  version int not null,
  asked_by varchar(64) not null,
  asked_account varchar(100) not null,
  asked_name varchar(100) not null,
  begun_at datetime(6) not null comment 'in business',
  ended_at datetime(6) null comment 'in business',
  until_key bigint not null comment 'the last decision that was on file when it began',
  total bigint not null comment 'how many decisions that were',
  last_key bigint not null comment 'all up to this one are counted',
  checked bigint not null,
  differing bigint not null,
  differences mediumtext not null comment 'the first 100 that differ, JSON',
  beat_at datetime(6) not null comment 'real time',
  running_office varchar(9) generated always as (if(state = 'RUNNING', office_code, null)) stored,
  unique key replay_once (running_office),
  key replay_office (office_code, id),
  constraint replay_counts check (checked >= 0 and differing between 0 and checked and last_key between 0 and until_key)
);

-- The decisions of one office are counted and walked through without reading those of all others.
alter table assessment add key assessment_office (office_code);
