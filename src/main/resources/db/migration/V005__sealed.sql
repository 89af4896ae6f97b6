-- Personal fields are sealed with keys outside the database (docs/decisions/0011). This adds the sealed columns; the installer then seals
-- what is on file in clear text, takes the clear columns away and writes the tables anew.
alter table application
  modify declaration longtext null,
  add declaration_sealed longblob null after declaration;

-- Files are found by a member's number through a blind index; birth date and sex stand in the number and nowhere else.
alter table application_member
  modify id_number char(18) null,
  modify birth_date date null,
  modify sex tinyint null,
  add id_index varchar(40) character set ascii collate ascii_bin null after name,
  add key member_id_index (id_index);

-- A person stands in one open application or award only: the key says so, under every generation of keys that is in use.
rename table standing to standing_clear;
create table standing (
  person_index varchar(40) character set ascii collate ascii_bin not null primary key,
  application_id bigint not null,
  number_sealed varbinary(100) not null,
  key standing_application (application_id)
);

alter table case_event
  add row_key char(32) character set ascii collate ascii_bin null after to_state,
  add text_sealed blob null,
  add detail_sealed longblob null;

alter table assessment
  modify facts longtext null,
  modify result longtext null,
  modify result_en longtext null,
  add row_key char(32) character set ascii collate ascii_bin null after pack_era,
  add facts_sealed longblob null after row_key,
  add result_sealed longblob null after rules,
  add result_en_sealed longblob null after result_sealed;

alter table award
  modify account_number varchar(40) null,
  add account_sealed varbinary(100) null after account_number;

-- Answers are kept for two days. Those in clear text go now; a repeated request is told that it was done.
alter table request_once
  drop column answer,
  add answer_sealed longblob null,
  add key request_at (at),
  algorithm = copy;
update request_once set status = null, location = null;

-- How far a change of keys has come, so that one that was cut off goes on.
create table key_rotation (
  step varchar(40) not null,
  from_key int not null,
  to_key int not null,
  reached bigint not null,
  done boolean not null,
  primary key (from_key, to_key, step)
);
