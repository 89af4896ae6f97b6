-- What the means test knows of a family, packed and sealed beside its file (same key), so that all families can be reckoned over.
create table packed_family (
  id bigint not null primary key,
  office_code varchar(9) not null,
  family_group varchar(8) not null,
  facts_sealed varbinary(16000) not null,
  key packed_office (office_code, family_group)
);

-- A question to the simulator and, once it is done, what came out: sums only, without what is too small to be shown.
create table simulation (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  question mediumtext not null,
  state varchar(9) not null,
  version int not null,
  households bigint not null,
  done bigint not null,
  beat_at datetime(6) not null,
  asked_by varchar(64) not null,
  asked_name varchar(100) not null,
  asked_at datetime(6) not null,
  result mediumtext null,
  key simulation_office (office_code, id)
);
