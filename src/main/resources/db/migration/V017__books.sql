-- How far the amounts and corrections went when a run was released: what has a higher key came later, whatever the business clock said. None for runs of before.
alter table payment_run
  add versions_seen bigint null,
  add differences_seen bigint null;
