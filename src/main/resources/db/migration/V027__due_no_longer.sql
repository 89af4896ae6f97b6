-- What of a line that failed is not issued anew because it is not due any more, by the month or subsidy that it was paid for: it stays with the sources, to which the bank
-- gave it back. A run that is cancelled takes its rows with it.
create table reissue_less (
  id bigint not null auto_increment primary key,
  run_id bigint not null,
  award_id bigint not null,
  office_code varchar(9) not null,
  line_id bigint not null,
  kind varchar(16) not null,
  month char(7) not null,
  piece bigint not null comment 'the line, back-pay or subsidy that it is a part of',
  cancellation bigint not null default 0,
  amount bigint not null,
  from_central bigint not null,
  from_province bigint not null,
  from_municipality bigint not null,
  from_county bigint not null,
  from_donation bigint not null,
  unique key less_once (line_id, kind, month, run_id),
  key less_run (run_id, cancellation, award_id),
  key less_award (award_id, month),
  constraint less_of_run foreign key (run_id, cancellation) references payment_run (id, cancellation) on update cascade,
  constraint less_of_line foreign key (line_id) references payment_line (id),
  constraint less_is_split check (amount > 0 and from_central >= 0 and from_province >= 0 and from_municipality >= 0 and from_county >= 0 and from_donation >= 0
    and from_central + from_province + from_municipality + from_county + from_donation = amount)
);

-- A bank may say that a line was paid and give its money back in a later file: then the line has both results, and the failure is what holds.
alter table payment_result drop primary key, add primary key (line_id, status);

-- What comes back after a year was carried over is carried after it.
alter table fund_carry
  add number smallint not null default 0 comment 'how often the source of the year was carried before',
  drop primary key,
  add primary key (office_code, year, source, number);

-- What a correction corrects: what came in, the plan, or what is bound to the countryside.
alter table fund_transaction add corrects varchar(10) null;
update fund_transaction set corrects = 'RECEIPT' where kind = 'CORRECTION';
alter table fund_transaction add constraint correction_of_something check ((kind = 'CORRECTION') = (corrects is not null));
