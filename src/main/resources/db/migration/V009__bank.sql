-- The accounts that an award is paid to, one row each, written once: a payment line names the one that was in force when it was prepared, so that
-- what the bank is told never changes. Rows for awards of before are added by the installer, which has the keys.
create table award_account (
  id bigint not null auto_increment primary key,
  award_id bigint not null,
  office_code varchar(9) not null,
  since date not null,
  holder varchar(60) not null,
  bank varchar(100) not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  account_sealed varbinary(100) not null,
  key account_award (award_id, id),
  constraint account_of_award foreign key (award_id) references award (id)
);

-- None for lines of before: they were paid to the award's first account. No key leads from here: the rows named are written once and never go.
alter table payment_line add account_id bigint null;

-- Each file that was written for a bank; written again, it has to come out the same.
create table bank_file (
  id bigint not null auto_increment primary key,
  run_id bigint not null,
  office_code varchar(9) not null,
  format varchar(8) not null,
  bank varchar(100) not null,
  line_count bigint not null,
  total bigint not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  officer_subject varchar(64) not null,
  officer_name varchar(100) not null,
  at datetime(6) not null,
  unique key bank_file_once (run_id, format, bank),
  constraint bank_file_of_run foreign key (run_id) references payment_run (id)
);

-- Each file that came back from a bank; the same one again has no further effect.
create table bank_return (
  id bigint not null auto_increment primary key,
  run_id bigint not null,
  office_code varchar(9) not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  officer_subject varchar(64) not null,
  officer_name varchar(100) not null,
  at datetime(6) not null,
  unique key bank_return_once (run_id, sha256),
  constraint bank_return_of_run foreign key (run_id) references payment_run (id)
);

-- What in a returned file belongs to no line of the run, or says something else than was said before.
create table bank_return_unknown (
  id bigint not null auto_increment primary key,
  return_id bigint not null,
  run_id bigint not null,
  office_code varchar(9) not null,
  line bigint not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  text_sealed varbinary(1200) not null,
  key unknown_run (run_id, id),
  key unknown_return (return_id, id),
  constraint unknown_of_return foreign key (return_id) references bank_return (id)
);

-- What became of a line at the bank: one result each, whatever comes later.
create table payment_result (
  line_id bigint not null primary key,
  run_id bigint not null,
  return_id bigint not null,
  office_code varchar(9) not null,
  status varchar(8) character set ascii collate ascii_bin not null,
  reason varchar(4) character set ascii collate ascii_bin not null,
  key result_run (run_id, status, line_id),
  key result_failed (status, office_code, line_id),
  constraint result_of_line foreign key (line_id) references payment_line (id),
  constraint result_of_return foreign key (return_id) references bank_return (id)
);

-- What became of a line that failed: issued anew by a later run, or left with the fund. Once for each, unless the run that issues it anew is cancelled
-- before its release: the row follows its run as its lines do.
create table payment_outcome (
  line_id bigint not null,
  run_id bigint not null,
  cancellation bigint not null default 0,
  office_code varchar(9) not null,
  outcome varchar(10) character set ascii collate ascii_bin not null,
  officer_subject varchar(64) not null,
  officer_name varchar(100) not null,
  at datetime(6) not null,
  primary key (line_id, cancellation),
  key outcome_run (run_id, cancellation, outcome, line_id),
  constraint outcome_of_line foreign key (line_id) references payment_line (id),
  constraint outcome_of_run foreign key (run_id, cancellation) references payment_run (id, cancellation) on update cascade
);

-- What a month that lies behind was paid too little, once for each time that it was found out; a run pays all of an award's in one line of the kind
-- BACK_PAY, borne by the sources as the month itself is. The number counts how often the month was settled before, so that two runs at once cannot pay the
-- same; a run that is cancelled takes its rows with it.
create table back_pay (
  id bigint not null auto_increment primary key,
  run_id bigint not null,
  award_id bigint not null,
  office_code varchar(9) not null,
  month char(7) not null,
  number int not null,
  cancellation bigint not null default 0,
  amount bigint not null,
  from_central bigint not null,
  from_province bigint not null,
  from_municipality bigint not null,
  from_county bigint not null,
  from_donation bigint not null,
  unique key back_pay_once (award_id, month, number),
  key back_pay_run (run_id, cancellation, award_id),
  constraint back_pay_of_run foreign key (run_id, cancellation) references payment_run (id, cancellation) on update cascade,
  constraint back_pay_of_award foreign key (award_id) references award (id)
);

-- What a month that lies behind was paid too much, never more than what was paid.
create table overpayment (
  id bigint not null auto_increment primary key,
  run_id bigint not null,
  award_id bigint not null,
  office_code varchar(9) not null,
  month char(7) not null,
  number int not null,
  amount bigint not null,
  unique key overpayment_once (award_id, month, number),
  key overpayment_office (office_code, award_id),
  constraint overpayment_of_run foreign key (run_id) references payment_run (id),
  constraint overpayment_of_award foreign key (award_id) references award (id)
);

-- What was decided about getting it back, and what came back: each by a named person, written once.
create table recovery_act (
  id bigint not null auto_increment primary key,
  award_id bigint not null,
  office_code varchar(9) not null,
  act varchar(10) character set ascii collate ascii_bin not null,
  amount bigint not null,
  month char(7) not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  text_sealed blob not null,
  officer_subject varchar(64) not null,
  officer_name varchar(100) not null,
  at datetime(6) not null,
  key recovery_award (award_id, id),
  constraint recovery_of_award foreign key (award_id) references award (id)
);

alter table award_difference add key difference_office (office_code, month);
