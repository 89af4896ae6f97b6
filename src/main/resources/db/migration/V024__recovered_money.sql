-- What was paid too much carries whose money it was, as the month is borne; a row below zero takes back what is asked no longer. What is settled of it says of
-- which month, a row for each under one key of the act, and what came back names its entry in the books.
alter table overpayment
  add category varchar(8) null,
  add from_central bigint not null default 0,
  add from_province bigint not null default 0,
  add from_municipality bigint not null default 0,
  add from_county bigint not null default 0,
  add from_donation bigint not null default 0;
alter table recovery_act
  add demand_month char(7) null,
  add from_central bigint not null default 0,
  add from_province bigint not null default 0,
  add from_municipality bigint not null default 0,
  add from_county bigint not null default 0,
  add from_donation bigint not null default 0,
  add transaction_id bigint null,
  add key recovery_demand (award_id, demand_month),
  add constraint recovery_entry foreign key (transaction_id) references fund_transaction (id);

update overpayment o join award a on a.id = o.award_id set o.category = a.category;

-- What was found before: split by the shares of its month; by the county where something of it is settled already, or where there were none.
update overpayment o join (select x.*, x.amount * x.w0 div 10000 as q0, mod(x.amount * x.w0, 10000) as r0, x.amount * x.w1 div 10000 as q1, mod(x.amount * x.w1, 10000) as r1, x.amount * x.w2 div 10000 as q2, mod(x.amount * x.w2, 10000) as r2, x.amount * x.w3 div 10000 as q3, mod(x.amount * x.w3, 10000) as r3, x.amount * x.w4 div 10000 as q4, mod(x.amount * x.w4, 10000) as r4
  from (select b.id, b.amount, coalesce(s.central, 0) as w0, coalesce(s.province, 0) as w1, coalesce(s.municipality, 0) as w2, coalesce(s.county, 10000) as w3, coalesce(s.donation, 0) as w4 from overpayment b
    left join fund_share s on s.id = (select f.id from fund_share f where b.office_code like concat(f.region, '%') and f.category = b.category and f.effective_from <= concat(b.month, '-01')
      order by char_length(f.region) desc, f.effective_from desc limit 1)
      and not exists (select 1 from recovery_act t where t.award_id = b.award_id and t.act <> 'PLAN')) x) p on p.id = o.id
set o.from_central = p.q0 + ((p.r1 > p.r0) + (p.r2 > p.r0) + (p.r3 > p.r0) + (p.r4 > p.r0) < p.amount - (p.q0 + p.q1 + p.q2 + p.q3 + p.q4)), o.from_province = p.q1 + ((p.r0 >= p.r1) + (p.r2 > p.r1) + (p.r3 > p.r1) + (p.r4 > p.r1) < p.amount - (p.q0 + p.q1 + p.q2 + p.q3 + p.q4)), o.from_municipality = p.q2 + ((p.r0 >= p.r2) + (p.r1 >= p.r2) + (p.r3 > p.r2) + (p.r4 > p.r2) < p.amount - (p.q0 + p.q1 + p.q2 + p.q3 + p.q4)), o.from_county = p.q3 + ((p.r0 >= p.r3) + (p.r1 >= p.r3) + (p.r2 >= p.r3) + (p.r4 > p.r3) < p.amount - (p.q0 + p.q1 + p.q2 + p.q3 + p.q4)), o.from_donation = p.q4 + ((p.r0 >= p.r4) + (p.r1 >= p.r4) + (p.r2 >= p.r4) + (p.r3 >= p.r4) < p.amount - (p.q0 + p.q1 + p.q2 + p.q3 + p.q4));

-- What was settled before: of the oldest months first, each act continuing where the one before it ended.
create table recovery_before as
  select t.id, f.month, cast(least(f.until, t.until) - greatest(f.until - f.amount, t.until - t.amount) as signed) as amount,
    row_number() over (partition by t.id order by f.month) as place
  from (select id, award_id, amount, sum(amount) over (partition by award_id order by id) as until from recovery_act where act <> 'PLAN') t
  join (select m.award_id, m.month, m.amount, sum(m.amount) over (partition by m.award_id order by m.month) as until
    from (select award_id, month, sum(amount) as amount from overpayment group by award_id, month) m) f
    on f.award_id = t.award_id and least(f.until, t.until) > greatest(f.until - f.amount, t.until - t.amount);
insert into recovery_act (award_id, office_code, act, amount, month, row_key, text_sealed, officer_subject, officer_name, at, demand_month, from_county)
  select t.award_id, t.office_code, t.act, b.amount, t.month, t.row_key, t.text_sealed, t.officer_subject, t.officer_name, t.at, b.month, b.amount
  from recovery_before b join recovery_act t on t.id = b.id where b.place > 1;
update recovery_act t join recovery_before b on b.id = t.id and b.place = 1 set t.amount = b.amount, t.demand_month = b.month, t.from_county = b.amount;
drop table recovery_before;

-- What came back before is in the books of its county from now on.
insert into fund_transaction (office_code, kind, year, source, amount, run_id, at, officer_subject, officer_name, row_key)
  select left(min(t.office_code), 6), 'RECOVERY', left(min(t.month), 4), null, sum(t.amount), null, min(t.at), min(t.officer_subject), min(t.officer_name), t.row_key
  from recovery_act t where t.act = 'RECEIVE' group by t.award_id, t.row_key;
update recovery_act t join fund_transaction f on f.row_key = t.row_key and f.kind = 'RECOVERY' set t.transaction_id = f.id where t.act = 'RECEIVE';
insert into fund_posting (transaction_id, office_code, account, source, year, debit, credit)
  select f.id, f.office_code, s.account, 'COUNTY', f.year, if(s.account = 'CASH', f.amount, 0), if(s.account = 'CASH', 0, f.amount)
  from fund_transaction f join (select 'CASH' as account union all select 'RETURNED') s where f.kind = 'RECOVERY';
insert into fund_balance (office_code, year, source, returned)
  select r.office_code, r.year, r.source, r.amount from (select f.office_code, f.year, 'COUNTY' as source, sum(f.amount) as amount from fund_transaction f where f.kind = 'RECOVERY' group by f.office_code, f.year) r
  on duplicate key update returned = fund_balance.returned + r.amount;

alter table overpayment
  modify category varchar(8) not null,
  add constraint excess_is_split check (from_central + from_province + from_municipality + from_county + from_donation = amount);
alter table recovery_act
  add constraint settled_is_split check (demand_month is null or from_central >= 0 and from_province >= 0 and from_municipality >= 0 and from_county >= 0 and from_donation >= 0
    and from_central + from_province + from_municipality + from_county + from_donation = amount),
  add constraint plan_settles_nothing check ((act = 'PLAN') = (demand_month is null)),
  add constraint received_is_entered check ((act = 'RECEIVE') = (transaction_id is not null));
