-- The figures of a closed month, one row for each township and category; written once, when the month closes, and never changed.
create table monthly_fact (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  month char(7) not null,
  category varchar(8) not null,
  households bigint not null,
  persons bigint not null,
  women bigint not null,
  elderly bigint not null,
  minors bigint not null,
  disabled bigint not null,
  seriously_ill bigint not null,
  new_households bigint not null,
  stopped_households bigint not null,
  standard_monthly bigint null,
  spending bigint not null,
  decided_within bigint not null,
  decided_past bigint not null,
  recheck_due bigint not null,
  recheck_done bigint not null,
  unique key fact_once (month, office_code, category)
);

-- What a row of figures consists of: spending by kind and by fund source in fen, refusals by what the means test found, in families.
create table monthly_fact_part (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  month char(7) not null,
  category varchar(8) not null,
  part varchar(8) not null,
  code varchar(24) not null,
  figure bigint not null,
  unique key fact_part_once (month, office_code, category, part, code)
);

-- Which county's month is frozen, when and by whom.
create table frozen_month (
  id bigint not null auto_increment primary key,
  office_code varchar(6) not null,
  month char(7) not null,
  frozen_by varchar(64) not null,
  frozen_at datetime(6) not null,
  unique key frozen_once (office_code, month)
);
