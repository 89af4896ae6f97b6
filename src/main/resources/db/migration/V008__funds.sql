-- Which source bears how much of a month's support, in ten-thousandths, by region, category and first day. Loaded from the configuration, only ever added to.
create table fund_share (
  id bigint not null auto_increment primary key,
  region varchar(9) not null,
  category varchar(8) not null,
  effective_from date not null,
  central int not null,
  province int not null,
  municipality int not null,
  county int not null,
  donation int not null,
  document varchar(200) not null,
  unique key share_once (region, category, effective_from),
  constraint shares_are_whole check (central >= 0 and province >= 0 and municipality >= 0 and county >= 0 and donation >= 0
    and central + province + municipality + county + donation = 10000)
);

-- What an office holds of a source in a year: the row is the lock under which money moves, and its constraints say that no source falls below zero
-- and that money bound to the countryside is left for it.
create table fund_balance (
  office_code varchar(9) not null,
  year smallint not null,
  source varchar(12) not null,
  budget bigint not null default 0,
  received bigint not null default 0,
  transferred bigint not null default 0,
  paid bigint not null default 0,
  returned bigint not null default 0,
  earmarked bigint not null default 0,
  rural_paid bigint not null default 0,
  balance bigint as (received - transferred - paid + returned) stored,
  primary key (office_code, year, source),
  constraint no_source_below_zero check (balance >= 0),
  constraint earmark_is_kept check (balance >= earmarked - rural_paid),
  constraint no_figure_below_zero check (budget >= 0 and received >= 0 and transferred >= 0 and paid >= 0 and returned >= 0 and earmarked >= 0 and rural_paid >= 0)
);

-- An entry of the books: written once. What it says and who gave is sealed.
create table fund_transaction (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  kind varchar(10) not null,
  year smallint not null,
  source varchar(12) null,
  to_office varchar(9) null,
  amount bigint not null,
  run_id bigint null,
  at datetime(6) not null,
  officer_subject varchar(64) not null,
  officer_name varchar(100) not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  text_sealed blob null,
  donor_sealed blob null,
  key transaction_desk (office_code, year, id),
  key transaction_run (run_id, kind)
);

-- Both sides of an entry: the debits of a transaction are as much as its credits. A payment has a row per township, category and source.
create table fund_posting (
  id bigint not null auto_increment primary key,
  transaction_id bigint not null,
  office_code varchar(9) not null,
  account varchar(12) not null,
  source varchar(12) not null,
  year smallint not null,
  township varchar(9) null,
  category varchar(8) null,
  debit bigint not null,
  credit bigint not null,
  key posting_transaction (transaction_id),
  key posting_account (office_code, year, source, account),
  constraint one_side check (debit >= 0 and credit >= 0 and (debit = 0) <> (credit = 0)),
  constraint posting_of_transaction foreign key (transaction_id) references fund_transaction (id)
);

-- A run may be cancelled before its release; then the month can be prepared anew. The column is 0 while the run counts and its own id once it is cancelled,
-- and the lines follow the row of their run by themselves: so the keys say that a county has one run of a month that counts, and an award one line of a kind.
alter table payment_run
  add cancellation bigint not null default 0,
  add cancelled_by varchar(64) null,
  add cancelled_name varchar(100) null,
  add cancelled_at datetime(6) null,
  drop key run_once,
  add unique key run_once (office_code, month, cancellation),
  add unique key run_cancellation (id, cancellation),
  add constraint cancelled_is_cancelled check ((state = 'CANCELLED') = (cancellation > 0)),
  add constraint released_is_not_cancelled check (cancellation = 0 or released_at is null);

-- The split of each line over the sources; what was paid before the funds were kept was borne by the county.
alter table payment_line
  add cancellation bigint not null default 0,
  add from_central bigint not null default 0,
  add from_province bigint not null default 0,
  add from_municipality bigint not null default 0,
  add from_county bigint not null default 0,
  add from_donation bigint not null default 0;
update payment_line set from_county = amount;
alter table payment_line drop foreign key line_of_run;
alter table payment_line
  drop key line_once,
  drop key line_run,
  add unique key line_once (award_id, month, kind, cancellation),
  add key line_run (run_id, cancellation),
  add constraint line_of_run foreign key (run_id, cancellation) references payment_run (id, cancellation) on update cascade,
  add constraint split_is_whole check (from_central >= 0 and from_province >= 0 and from_municipality >= 0 and from_county >= 0 and from_donation >= 0
    and from_central + from_province + from_municipality + from_county + from_donation = amount);

-- Runs that were released before the funds were kept: the county received what it paid.
insert into fund_balance (office_code, year, source, received, paid, rural_paid)
  select r.office_code, left(r.month, 4), 'COUNTY', sum(l.amount), sum(l.amount), sum(if(l.category = 'RURAL', l.amount, 0))
  from payment_run r join payment_line l on l.run_id = r.id where r.state = 'RELEASED' group by r.office_code, left(r.month, 4);
insert into fund_transaction (office_code, kind, year, source, amount, run_id, at, officer_subject, officer_name, row_key)
  select r.office_code, k.kind, left(r.month, 4), 'COUNTY', r.total, r.id, r.released_at, 'installation', '', md5(concat(k.kind, r.id))
  from payment_run r join (select 'RECEIPT' as kind union all select 'PAYMENT') k where r.state = 'RELEASED' and r.total > 0;
insert into fund_posting (transaction_id, office_code, account, source, year, debit, credit)
  select t.id, t.office_code, s.account, 'COUNTY', t.year, if(s.account = 'CASH', t.amount, 0), if(s.account = 'CASH', 0, t.amount)
  from fund_transaction t join (select 'CASH' as account union all select 'RECEIVED') s where t.kind = 'RECEIPT';
insert into fund_posting (transaction_id, office_code, account, source, year, township, category, debit, credit)
  select t.id, t.office_code, s.account, 'COUNTY', t.year, l.office_code, l.category, if(s.account = 'PAID', sum(l.amount), 0), if(s.account = 'PAID', 0, sum(l.amount))
  from fund_transaction t join payment_line l on l.run_id = t.run_id join (select 'CASH' as account union all select 'PAID') s
  where t.kind = 'PAYMENT' group by t.id, t.office_code, s.account, t.year, l.office_code, l.category;

-- Awards that a run does not pay as long as nobody has looked at them, and the officer's ground where one is paid all the same. Both are written once.
create table payment_hold (
  id bigint not null auto_increment primary key,
  run_id bigint not null,
  award_id bigint not null,
  office_code varchar(9) not null,
  reason varchar(20) not null,
  unique key hold_once (run_id, award_id, reason),
  constraint hold_of_run foreign key (run_id) references payment_run (id),
  constraint hold_of_award foreign key (award_id) references award (id)
);
create table payment_override (
  run_id bigint not null,
  award_id bigint not null,
  office_code varchar(9) not null,
  officer_subject varchar(64) not null,
  officer_name varchar(100) not null,
  at datetime(6) not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  ground_sealed blob not null,
  id bigint not null auto_increment primary key,
  unique key override_once (run_id, award_id),
  constraint override_of_run foreign key (run_id) references payment_run (id),
  constraint override_of_award foreign key (award_id) references award (id)
);
