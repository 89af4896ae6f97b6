-- Rule packs are drafted here, by one or several persons, and published into rule_pack, which is only ever added to: a published pack is never edited.
create table rule_pack_draft (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  era varchar(20) not null,
  effective_from date not null,
  effective_until date null,
  source varchar(500) not null,
  document longtext not null,
  state varchar(10) not null,
  version int not null,
  drafted_name varchar(100) not null,
  drafted_at datetime(6) not null,
  key draft_office (office_code, state, id)
);

-- Everybody who wrote a draft; none of them may publish it.
create table rule_pack_author (
  draft_id bigint not null,
  officer_subject varchar(64) not null,
  primary key (draft_id, officer_subject),
  constraint author_draft foreign key (draft_id) references rule_pack_draft (id)
);

-- A published pack keeps the number of its draft. Packs that came with the installation are given a draft here, so that every pack has one.
insert into rule_pack_draft (id, office_code, era, effective_from, effective_until, source, document, state, version, drafted_name, drafted_at)
  select id, region, era, effective_from, null, source, concat('{"sources":[],"rules":', rules, ',"priceLinkage":null}'), 'PUBLISHED', 0, '', '2026-11-23 00:00:00'
  from rule_pack;
alter table rule_pack
  modify id bigint not null,
  add effective_until date null after effective_from,
  add sources longtext null,
  add price_linkage longtext null,
  add published_by varchar(64) not null default '',
  add published_name varchar(100) not null default '',
  add published_at datetime(6) null,
  add constraint pack_draft foreign key (id) references rule_pack_draft (id);

-- A published pack that has not begun may be withdrawn; the row says so, the pack stays as it was.
create table rule_pack_withdrawal (
  pack_id bigint not null primary key,
  withdrawn_by varchar(64) not null,
  withdrawn_name varchar(100) not null,
  withdrawn_at datetime(6) not null,
  text varchar(2000) not null,
  constraint withdrawn_pack foreign key (pack_id) references rule_pack (id)
);
