-- What a family in support gets besides: for a month whose prices rose, for a winter's heating. Once for each award, kind and period, whatever is prepared how often;
-- a run pays all of an award's of one kind in one line, borne by the sources as the month itself is. A run that is cancelled takes its rows with it.
create table subsidy (
  id bigint not null auto_increment primary key,
  run_id bigint not null,
  award_id bigint not null,
  office_code varchar(9) not null,
  kind varchar(16) not null,
  period char(7) not null,
  share_month char(7) not null,
  units int not null,
  rate bigint not null,
  cancellation bigint not null default 0,
  amount bigint not null,
  from_central bigint not null,
  from_province bigint not null,
  from_municipality bigint not null,
  from_county bigint not null,
  from_donation bigint not null,
  unique key subsidy_once (award_id, kind, period, cancellation),
  key subsidy_run (run_id, cancellation, kind, award_id),
  constraint subsidy_of_run foreign key (run_id, cancellation) references payment_run (id, cancellation) on update cascade,
  constraint subsidy_of_award foreign key (award_id) references award (id),
  constraint subsidy_is_reckoned check (amount = units * rate and amount > 0
    and from_central + from_province + from_municipality + from_county + from_donation = amount)
);

-- What a region pays for the heating of a winter, by category: to a household or to each of its persons. Only ever added to; the newest revision holds.
create table heating_rate (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  season smallint not null,
  category varchar(8) not null,
  revision int not null,
  unit varchar(9) not null,
  amount bigint not null,
  first_month char(7) not null,
  last_month char(7) not null,
  document varchar(200) not null,
  recorded_by varchar(64) not null,
  recorded_name varchar(100) not null,
  recorded_at datetime(6) not null,
  unique key heating_once (office_code, season, category, revision)
);

-- What was left of a source at the end of a year and went into the next: once for each office, year and source.
create table fund_carry (
  office_code varchar(9) not null,
  year smallint not null,
  source varchar(12) not null,
  amount bigint not null,
  bound bigint not null,
  out_transaction bigint not null,
  in_transaction bigint not null,
  primary key (office_code, year, source),
  constraint carry_out foreign key (out_transaction) references fund_transaction (id),
  constraint carry_in foreign key (in_transaction) references fund_transaction (id),
  constraint carried_is_something check (amount > 0 and bound >= 0 and bound <= amount)
);

-- A pool that was passed down by factors: with every input, so that it can be reckoned again; each part is an entry of the books. Written once.
create table fund_allocation (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  year smallint not null,
  source varchar(12) not null,
  pool bigint not null,
  inputs longtext not null,
  officer_subject varchar(64) not null,
  officer_name varchar(100) not null,
  at datetime(6) not null,
  key allocation_desk (office_code, year, id)
);
create table fund_allocation_part (
  allocation_id bigint not null,
  to_office varchar(9) not null,
  amount bigint not null,
  transaction_id bigint not null,
  primary key (allocation_id, to_office),
  constraint part_of_allocation foreign key (allocation_id) references fund_allocation (id),
  constraint part_is_entry foreign key (transaction_id) references fund_transaction (id)
);
