-- What a released run took from the sources names the run as one that counts. As this row is written once, its foreign key keeps the run from being called cancelled
-- afterwards, and its lines from following it.
alter table fund_transaction
  add run_counts bigint not null default 0 comment 'the cancellation of the run, and so 0',
  add constraint transaction_of_run foreign key (run_id, run_counts) references payment_run (id, cancellation);
