-- The frozen figures of a month by county, summed once when it is frozen: a province has some 1,700 townships, and its pages would add up some 70,000 rows for each month they show.
-- What a standard is on average is weighed by persons; both sides of that are kept.
create table county_fact (
  month char(7) not null,
  office_code varchar(6) not null,
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
  standard_sum bigint not null,
  standard_persons bigint not null,
  spending bigint not null,
  decided_within bigint not null,
  decided_past bigint not null,
  recheck_due bigint not null,
  recheck_done bigint not null,
  primary key (month, office_code, category)
);

-- One kind of part of a month, such as the price subsidy of a year, lies together.
create table county_fact_part (
  month char(7) not null,
  part varchar(8) not null,
  code varchar(24) not null,
  office_code varchar(6) not null,
  category varchar(8) not null,
  figure bigint not null,
  primary key (month, part, code, office_code, category)
);

alter table monthly_fact
  add column standard_sum bigint generated always as (coalesce(standard_monthly, 0) * persons) virtual,
  add column standard_persons bigint generated always as (if(standard_monthly is null, 0, persons)) virtual;

insert into county_fact select month, left(office_code, 6) as county, category, sum(households), sum(persons), sum(women), sum(elderly), sum(minors), sum(disabled), sum(seriously_ill),
  sum(new_households), sum(stopped_households), sum(standard_sum), sum(standard_persons), sum(spending), sum(decided_within), sum(decided_past), sum(recheck_due), sum(recheck_done)
  from monthly_fact group by month, county, category;

insert into county_fact_part select month, part, code, left(office_code, 6) as county, category, sum(figure) from monthly_fact_part group by month, part, code, county, category;
