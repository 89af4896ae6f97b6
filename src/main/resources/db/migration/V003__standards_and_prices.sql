-- Standards are drafted here by one person and published into the table standard by another, which is only ever added to.
create table standard_draft (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  category varchar(8) not null,
  level varchar(14) not null,
  unit varchar(7) not null,
  amount bigint not null,
  effective_from date not null,
  effective_to date null,
  document varchar(200) not null,
  doc_number varchar(100) null,
  approved_by varchar(100) null,
  published_on date null,
  method varchar(20) null,
  inputs varchar(500) null,
  minimum_wage bigint null,
  state varchar(10) not null,
  version int not null,
  drafted_by varchar(64) not null,
  drafted_name varchar(100) not null,
  drafted_at datetime(6) not null,
  pack_id bigint null,
  key standard_draft_office (office_code, state, id),
  constraint standard_of_pack foreign key (pack_id) references rule_pack_draft (id)
);

-- How a published standard came about. A day that was withdrawn may be published for again, under the next revision.
alter table standard
  add level varchar(14) not null default (if(char_length(region) = 2, 'PROVINCE_GUIDE', 'CITY')),
  add effective_to date null,
  add doc_number varchar(100) null,
  add approved_by varchar(100) null,
  add published_on date null,
  add method varchar(20) null,
  add inputs varchar(500) null,
  add minimum_wage bigint null,
  add revision int not null default 0,
  add draft_id bigint null,
  add accepted varchar(200) null,
  add published_by varchar(64) null,
  add published_name varchar(100) null,
  add published_at datetime(6) null,
  drop key standard_once,
  add unique key standard_once (region, category, effective_from, revision),
  add unique key standard_of_draft (draft_id),
  add constraint standard_draft foreign key (draft_id) references standard_draft (id);

-- Standards that came with the installation are given a draft, so that each has a number.
insert into standard_draft (id, office_code, category, level, unit, amount, effective_from, document, state, version, drafted_by, drafted_name, drafted_at)
  select id, region, category, level, unit, amount, effective_from, document, 'PUBLISHED', 0, '', '', '2026-11-23 00:00:00' from standard;
update standard set draft_id = id;

-- A published standard that has not begun may be withdrawn; the row says so, the standard stays as it was.
create table standard_withdrawal (
  standard_id bigint not null primary key,
  withdrawn_by varchar(64) not null,
  withdrawn_name varchar(100) not null,
  withdrawn_at datetime(6) not null,
  constraint withdrawn_standard foreign key (standard_id) references standard (id)
);

-- Rises of prices in a month over the same month a year before, in per cent. A correction is a new revision.
create table price_index (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  month char(7) not null,
  revision int not null,
  cpi decimal(10,6) null,
  food decimal(10,6) null,
  scpi decimal(10,6) null,
  source varchar(300) not null,
  recorded_by varchar(64) not null,
  recorded_name varchar(100) not null,
  recorded_at datetime(6) not null,
  unique key index_once (office_code, month, revision)
);

-- What a month's prices bring to a person, by category, under the price linkage and the standard of that month. Written once with its index.
create table price_trigger (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  month char(7) not null,
  revision int not null,
  category varchar(8) not null,
  trigger_index varchar(4) null,
  rise decimal(10,6) null,
  amount bigint not null,
  standard_unit varchar(7) not null,
  standard_amount bigint not null,
  pack_region varchar(9) not null,
  pack_version int not null,
  pack_era varchar(20) not null,
  linkage longtext not null,
  unique key trigger_once (office_code, month, revision, category),
  constraint trigger_index_row foreign key (office_code, month, revision) references price_index (office_code, month, revision)
);
