-- What an officer has begun to type and not handed in: one row per officer, office and form. The content is the page's own, sealed.
create table draft (
  id bigint not null auto_increment primary key,
  office_code varchar(9) not null,
  officer_subject varchar(64) not null,
  form varchar(80) not null,
  writer varchar(64) not null,
  content_sealed mediumblob not null,
  begun_at datetime(6) not null,
  saved_at datetime(6) not null,
  unique key draft_of (officer_subject, office_code, form),
  key draft_age (saved_at)
);
