-- The trail in full: what a line tells of, by which role, about whose office, why, from which state to which, and what it stands for.
-- Lines of older versions are signed by the installer before the first one is chained.
alter table audit_line
  add kind varchar(8) not null default 'ACT' after at,
  add role varchar(30) not null default '' after roles,
  add place_code varchar(9) not null default '' after office_code,
  add reason varchar(500) null,
  add state_before varchar(30) null,
  add state_after varchar(30) null,
  add detail varchar(500) null,
  add marks mediumtext null,
  add signature char(80) null,
  add unique key audit_signature (signature),
  add key audit_account (officer_account, id),
  add key audit_person (officer_subject, id);
update audit_line set place_code = office_code, kind = if(outcome = 'DONE', 'ACT', 'REFUSAL');
alter table audit_line
  alter kind drop default,
  alter role drop default,
  alter place_code drop default;

-- Each line's place in the chain of its county (or of an office above the counties), and a hash over the link before and the line.
create table audit_link (
  chain varchar(6) not null,
  seq bigint not null,
  line_id bigint not null,
  hash char(64) not null,
  primary key (chain, seq),
  unique key link_line (line_id)
);

-- One row that whoever is chaining holds locked.
create table audit_chaining (
  id tinyint not null primary key
);
insert into audit_chaining values (1);
