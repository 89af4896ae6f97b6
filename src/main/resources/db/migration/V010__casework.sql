-- Staff and members of village committees, and with each the near relatives, whose numbers are sealed and found by a blind index of their own.
create table official (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  kind varchar(10) not null,
  account varchar(100) null,
  name varchar(60) not null,
  registered_on date not null,
  ended_on date null,
  serving_account varchar(100) as (if(ended_on is null, account, null)) stored,
  key official_office (office_code, id),
  unique key official_account (serving_account)
);

create table official_person (
  id bigint not null auto_increment primary key,
  official_id bigint not null,
  office_code varchar(9) not null,
  kinship varchar(12) not null,
  name varchar(60) not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  number_sealed varbinary(100) not null,
  id_index varchar(40) character set ascii collate ascii_bin not null,
  key person_index (id_index),
  unique key person_once (official_id, id_index),
  constraint person_of_official foreign key (official_id) references official (id)
);

-- Who may not touch a file because a person of the family is a near relative of his. What the register knew when it was found stays.
create table case_tie (
  id bigint not null auto_increment primary key,
  application_id bigint not null,
  office_code varchar(9) not null,
  official_id bigint not null,
  account varchar(100) not null,
  name varchar(60) not null,
  found_on date not null,
  unique key tie_once (application_id, official_id),
  constraint tie_of_file foreign key (application_id) references application (id) on delete cascade
);

-- A random check of a county: the list is closed and the seed published first, and drawn from afterwards. Its numbers have four digits from the first on,
-- so that nobody takes one for a share or a count.
create table random_check (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  published_at datetime(6) not null,
  publisher varchar(100) not null,
  seed char(64) character set ascii collate ascii_bin not null,
  percent int not null,
  files int not null,
  list_digest char(64) character set ascii collate ascii_bin not null,
  drawn_at datetime(6) null,
  drawer varchar(100) null,
  key draw_office (office_code, id)
) auto_increment = 1001;

-- The list: a file stands in one draw only, so that nobody draws again until the outcome pleases.
create table random_check_file (
  id bigint not null auto_increment primary key,
  check_id bigint not null,
  application_id bigint not null,
  application_number varchar(24) not null,
  office_code varchar(9) not null,
  obliged boolean not null,
  drawn boolean not null default false,
  unique key draw_once (application_id),
  key draw_list (check_id, application_number),
  constraint file_of_draw foreign key (check_id) references random_check (id)
);

-- Every act changes the row of its file, also one that leaves it where it is, so that whoever read an older one is told.
alter table application add acts int not null default 0;

-- The day from which a clock is reckoned, so that it can be reckoned anew when a calendar comes out.
alter table case_deadline
  add started_on date null after kind,
  add extended boolean not null default false after started_on,
  add key deadline_provisional (provisional, met_on);
update case_deadline d join application a on a.id = d.application_id set d.started_on = a.accepted_on where d.kind in ('SURVEY_START', 'DECISION');
update case_deadline d join application a on a.id = d.application_id set d.started_on = a.decided_on where d.kind = 'REFUSAL_NOTICE';
update case_deadline d set d.started_on = (select date(max(e.at)) from case_event e where e.application_id = d.application_id
    and e.act = case d.kind when 'CHECK_START' then 'ORDER_CHECK' when 'NOTICE_END' then 'PUBLISH_NOTICE' else 'FORWARD' end)
  where d.kind in ('CHECK_START', 'NOTICE_END', 'COUNTY_OPINION');
update case_deadline d set d.extended = exists (select 1 from case_event e where e.application_id = d.application_id and e.act = 'EXTEND') where d.kind = 'DECISION';

-- Calendars of the State Council that came out after this version of the software, the newest of a year counting.
create table published_year (
  id bigint not null auto_increment primary key,
  year int not null,
  days_off json not null,
  make_up_days json not null,
  document varchar(200) not null,
  loaded_at datetime(6) not null,
  key published_year_newest (year, id)
);
