-- The persons of a frozen month are counted again as they were known when it was frozen: what was packed of a family in support before other facts took its place, written once;
-- without facts where nothing was packed before.
create table packed_family_past (
  id bigint not null auto_increment primary key,
  family_id bigint not null,
  office_code varchar(9) not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  facts_sealed varbinary(16000) null,
  key past_of_family (family_id, id),
  constraint family_past foreign key (family_id) references packed_family (id)
);

-- How far that went when a month was frozen; unknown for months that were frozen before: what was replaced until now is not kept, so their persons are not counted again.
alter table frozen_month
  add packed_pasts_seen bigint null after cases_seen;
