-- A family in support that moves: each side has its own copy of the transfer certificate, and the former office sees nothing else afterwards.
create table award_transfer (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  side varchar(3) not null,
  certificate varchar(40) not null,
  award_number varchar(24) not null,
  holder_name varchar(60) not null,
  member_count int not null,
  category varchar(8) not null,
  regular bigint not null,
  top_ups bigint not null,
  from_office varchar(9) not null,
  to_office varchar(9) not null,
  wanted_month char(7) not null,
  from_month char(7) null,
  state varchar(10) not null,
  denial varchar(20) null,
  asked_on date not null,
  answered_on date null,
  unique key transfer_side (certificate, side),
  key transfer_desk (office_code, id),
  key transfer_award (award_number, state)
);

-- What a source of an information check answered about a file, or that it did not; what it knows beyond what was declared is sealed. Written once.
create table check_entry (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  application_number varchar(24) not null,
  source varchar(24) not null,
  at datetime(6) not null,
  transaction_id varchar(40) not null,
  state varchar(20) not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  found_sealed blob not null,
  key check_entry_file (application_number, id)
);

-- The certificate of a family near the line or with rigid expenses: nothing is paid on it. Written once.
create table recognition (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  certificate varchar(40) not null,
  application_number varchar(24) not null,
  outcome varchar(20) not null,
  category varchar(8) not null,
  holder_name varchar(60) not null,
  member_count int not null,
  from_day date not null,
  until_day date not null,
  unique key recognition_once (application_number),
  unique key recognition_certificate (certificate),
  key recognition_desk (office_code, id)
);

-- What is due on an award and until when, written anew with every act: the desks' lists are read from here.
create table award_due (
  id bigint not null auto_increment primary key,
  award_id bigint not null,
  office_code varchar(9) not null,
  kind varchar(20) not null,
  due date not null,
  key due_desk (office_code, due, id),
  key due_award (award_id),
  constraint due_of_award foreign key (award_id) references award (id)
);
insert into award_due (award_id, office_code, kind, due) select id, office_code, 'RECHECK', recheck_due from award where state <> 'STOPPED';
