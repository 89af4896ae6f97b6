-- Offices: one row per division of the country; the same office serves town and country.
create table office (
  code varchar(9) not null primary key,
  name varchar(100) not null,
  parent varchar(9) null,
  key office_parent (parent, code)
);

-- How far the business clock of a demonstration is ahead of the real one.
create table demonstration_clock (
  id tinyint not null primary key,
  seconds bigint not null
);
insert into demonstration_clock values (1, 0);

-- The trail: appended, never changed. The real clock, not the business clock.
create table audit_line (
  id bigint not null auto_increment primary key,
  at datetime(6) not null,
  officer_subject varchar(64) not null,
  officer_account varchar(100) not null,
  roles varchar(255) not null,
  office_code varchar(9) not null,
  act varchar(60) not null,
  subject varchar(64) not null,
  outcome varchar(100) not null,
  key audit_subject (subject, id),
  key audit_office (office_code, id)
);

-- Requests that were carried out once and are answered the same way when they are repeated.
create table request_once (
  officer_subject varchar(64) not null,
  request_key varchar(120) not null,
  fingerprint char(64) not null,
  at datetime(6) not null,
  status smallint null,
  location varchar(300) null,
  answer mediumtext null,
  primary key (officer_subject, request_key)
);

-- Standards, as published: monthly or annual, in fen, of a region from a day on.
create table standard (
  id bigint not null auto_increment primary key,
  region varchar(9) not null,
  category varchar(8) not null,
  unit varchar(7) not null,
  amount bigint not null,
  effective_from date not null,
  document varchar(200) not null,
  unique key standard_once (region, category, effective_from)
);

-- Rule packs: the arithmetic of a region from a day on; never edited once published.
create table rule_pack (
  id bigint not null auto_increment primary key,
  region varchar(9) not null,
  version int not null,
  era varchar(20) not null,
  effective_from date not null,
  source varchar(500) not null,
  rules longtext not null,
  unique key rule_pack_once (region, version),
  key rule_pack_in_force (region, effective_from)
);

-- The file of a family, from draft to decision.
create table application (
  id bigint not null auto_increment primary key,
  number varchar(24) not null,
  office_code varchar(9) not null,
  category varchar(8) not null,
  state varchar(24) not null,
  version int not null,
  applicant_name varchar(60) not null,
  member_count int not null,
  declaration longtext not null,
  created_on date not null,
  accepted_on date null,
  notice_until date null,
  decided_on date null,
  check_ordered boolean not null default false,
  check_reported boolean not null default false,
  proposal varchar(8) null,
  proposed_monthly bigint null,
  proposed_top_ups bigint null,
  next_due date not null default '9999-12-31',
  unique key application_number (number),
  key application_desk (office_code, state, next_due, id),
  key application_state (state, office_code)
);

create table application_member (
  application_id bigint not null,
  position int not null,
  ref varchar(20) not null,
  name varchar(60) not null,
  id_number char(18) not null,
  birth_date date not null,
  sex tinyint not null,
  primary key (application_id, ref),
  key member_id_number (id_number),
  key member_name (name),
  constraint member_application foreign key (application_id) references application (id) on delete cascade
);

-- A person stands in one open application or award only: the key says so.
create table standing (
  id_number char(18) not null primary key,
  application_id bigint not null,
  key standing_application (application_id)
);

-- What was done on a file: who, when, from which state to which.
create table case_event (
  id bigint not null auto_increment primary key,
  application_id bigint not null,
  office_code varchar(9) not null,
  at datetime(6) not null,
  act varchar(30) not null,
  officer_subject varchar(64) not null,
  officer_account varchar(100) not null,
  officer_name varchar(100) not null,
  role varchar(30) not null,
  to_state varchar(24) not null,
  text varchar(2000) null,
  detail longtext null,
  key event_application (application_id, id)
);

create table case_deadline (
  id bigint not null auto_increment primary key,
  application_id bigint not null,
  office_code varchar(9) not null,
  kind varchar(20) not null,
  due date not null,
  provisional boolean not null,
  met_on date null,
  unique key deadline_once (application_id, kind),
  key deadline_due (office_code, met_on, due)
);

-- What an opinion rests on: frozen facts, the rules of that day, the result. Written once.
create table assessment (
  id bigint not null auto_increment primary key,
  application_id bigint not null,
  office_code varchar(9) not null,
  assessed_on date not null,
  pack_region varchar(9) not null,
  pack_version int not null,
  pack_era varchar(20) not null,
  facts longtext not null,
  rules longtext not null,
  result longtext not null,
  result_en longtext not null,
  outcome varchar(20) not null,
  covered int not null,
  monthly bigint not null,
  top_ups bigint not null,
  key assessment_application (application_id, id)
);

create table public_notice (
  id bigint not null auto_increment primary key,
  application_number varchar(24) not null,
  office_code varchar(9) not null,
  applicant_name varchar(60) not null,
  member_count int not null,
  monthly bigint not null,
  from_day date not null,
  until_day date not null,
  taken_down date null,
  place varchar(200) not null,
  key notice_board (office_code, until_day),
  key notice_application (application_number)
);

-- Support in force, and its dated amounts.
create table award (
  id bigint not null auto_increment primary key,
  number varchar(24) not null,
  certificate varchar(40) not null,
  application_number varchar(24) not null,
  office_code varchar(9) not null,
  category varchar(8) not null,
  state varchar(12) not null,
  holder_name varchar(60) not null,
  member_count int not null,
  recheck_class varchar(10) not null,
  recheck_due date not null,
  account_holder varchar(60) not null,
  account_number varchar(40) not null,
  account_bank varchar(100) not null,
  version int not null,
  unique key award_number (number),
  unique key award_certificate (certificate),
  unique key award_application (application_number),
  key award_office (office_code, state, id)
);

create table award_version (
  id bigint not null auto_increment primary key,
  award_id bigint not null,
  office_code varchar(9) not null,
  category varchar(8) not null,
  member_count int not null,
  from_month char(7) not null,
  until_month char(7) null,
  regular bigint not null,
  top_ups bigint not null,
  unique key version_once (award_id, from_month),
  key version_month (office_code, from_month, until_month, category),
  constraint version_award foreign key (award_id) references award (id)
);

-- A county's month of payments. One run per county and month; one line per award, month and kind.
create table payment_run (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  month char(7) not null,
  state varchar(20) not null,
  version int not null,
  line_count bigint not null,
  total bigint not null,
  prepared_by varchar(64) not null,
  prepared_name varchar(100) not null,
  prepared_at datetime(6) not null,
  released_by varchar(64) null,
  released_name varchar(100) null,
  released_at datetime(6) null,
  unique key run_once (office_code, month)
);

create table payment_line (
  id bigint not null auto_increment primary key,
  run_id bigint not null,
  award_id bigint not null,
  office_code varchar(9) not null,
  category varchar(8) not null,
  month char(7) not null,
  kind varchar(16) not null,
  amount bigint not null,
  member_count int not null,
  unique key line_once (award_id, month, kind),
  key line_run (run_id, id),
  key line_month (month, office_code, category),
  constraint line_of_run foreign key (run_id) references payment_run (id),
  constraint line_of_award foreign key (award_id) references award (id)
);

-- The last number given in a series, such as a township's applications of a year.
create table number_series (
  series varchar(40) not null primary key,
  last bigint not null
);
