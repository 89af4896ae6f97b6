-- What proves something on a family's file. Both tables are written once; the bytes lie apart, so that a list reads none of them.
create table document (
  id bigint not null auto_increment primary key,
  application_number varchar(24) not null,
  office_code varchar(9) not null,
  position int not null,
  kind varchar(30) not null,
  type varchar(8) not null,
  bytes int not null,
  pages int not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  at datetime(6) not null,
  officer_subject varchar(64) not null,
  officer_name varchar(100) not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  text_sealed blob null,
  unique key document_once (application_number, position),
  unique key document_content_once (application_number, sha256)
);

create table document_content (
  id bigint not null auto_increment primary key,
  document_id bigint not null,
  office_code varchar(9) not null,
  row_key char(32) character set ascii collate ascii_bin not null,
  content_sealed longblob not null,
  unique key content_of (document_id),
  constraint content_of_document foreign key (document_id) references document (id)
);
