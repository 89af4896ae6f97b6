# What must hold of payments and funds (payments.md "Invariants"): each question's rows are findings and name what is wrong, without a person. Asked by
# deploy/check-ledger over everything and by the auditor's page over a jurisdiction: the office of each row is in office_code, empty where it concerns all.
# A question begins with a line of two dashes, the number of the invariant and what is wrong.
-- 1: a county has two runs of a month that count
select office_code, month, count(*) as runs from payment_run where state <> 'CANCELLED' group by office_code, month having count(*) > 1
-- 1: an award has two lines of a kind in a month
select min(l.office_code) as office_code, l.award_id, l.month, l.kind, count(*) as payment_lines, min(l.id) as first_line, max(l.id) as last_line
from payment_line l join payment_run r on r.id = l.run_id where r.state <> 'CANCELLED' group by l.award_id, l.month, l.kind having count(*) > 1
-- 1: an award has two subsidies of a kind for a period
select min(b.office_code) as office_code, b.award_id, b.kind, b.period, count(*) as subsidies from subsidy b where b.cancellation = 0 group by b.award_id, b.kind, b.period having count(*) > 1
-- 1: a line does not stand as its run does
select l.office_code, l.id as payment_line, l.run_id, l.cancellation from payment_line l left join payment_run r on r.id = l.run_id
where r.id is null or r.cancellation <> l.cancellation or (r.state = 'CANCELLED') <> (l.cancellation > 0)
-- 2: a person counts in two awards in a month
select if(left(min(l.office_code), 6) = left(max(l.office_code), 6), left(min(l.office_code), 6), left(min(l.office_code), 2)) as office_code, l.month, min(l.award_id) as award, max(l.award_id) as other_award
from payment_line l join payment_run r on r.id = l.run_id and r.cancellation = 0 join award a on a.id = l.award_id
join application f on f.number = a.application_number join application_member m on m.application_id = f.id
where l.kind = 'REGULAR' and not exists (select 1 from payment_override o where o.run_id = l.run_id and o.award_id = l.award_id)
group by m.id_index, l.month having count(distinct l.award_id) > 1
-- 3: a line is not what the award amounts to
select c.* from (select l.office_code, l.id as payment_line, l.award_id, l.month, l.kind, l.amount, coalesce(v.amount, 0) - coalesce((select sum(d.amount) from (select id, award_id, month, 'REGULAR' as kind, cast(regular_after as signed) - regular_before as amount from award_difference
  union all select id, award_id, month, 'TOP_UP', cast(top_ups_after as signed) - top_ups_before from award_difference) d
  where d.award_id = l.award_id and d.month = l.month and d.kind = l.kind and d.id > coalesce(r.differences_seen, 0)), 0) as due
  from payment_line l join payment_run r on r.id = l.run_id and r.released_at is not null and r.cancellation = 0 left join (select id, award_id, office_code, from_month, until_month, 'REGULAR' as kind, regular as amount from award_version where not superseded and regular > 0
  union all select id, award_id, office_code, from_month, until_month, 'TOP_UP', top_ups from award_version where not superseded and top_ups > 0) v
  on v.award_id = l.award_id and v.kind = l.kind and v.from_month <= l.month and (v.until_month is null or v.until_month >= l.month)
  where l.kind in ('REGULAR', 'TOP_UP')) c where c.amount <> c.due
-- 3: an award that was confirmed is left out
select c.* from (select v.office_code, r.id as run, v.award_id, r.month, v.kind, v.amount - coalesce((select sum(d.amount) from (select id, award_id, month, 'REGULAR' as kind, cast(regular_after as signed) - regular_before as amount from award_difference
  union all select id, award_id, month, 'TOP_UP', cast(top_ups_after as signed) - top_ups_before from award_difference) d
  where d.award_id = v.award_id and d.month = r.month and d.kind = v.kind and d.id > coalesce(r.differences_seen, 0)), 0) as due
  from payment_run r join (select id, award_id, office_code, from_month, until_month, 'REGULAR' as kind, regular as amount from award_version where not superseded and regular > 0
  union all select id, award_id, office_code, from_month, until_month, 'TOP_UP', top_ups from award_version where not superseded and top_ups > 0) v on v.office_code like concat(r.office_code, '%') and v.from_month <= r.month and (v.until_month is null or v.until_month >= r.month)
  join award a on a.id = v.award_id left join application f on f.number = a.application_number
  where r.released_at is not null and r.cancellation = 0 and not exists (select 1 from payment_hold h where h.run_id = r.id and h.award_id = v.award_id
    and not exists (select 1 from payment_override o where o.run_id = h.run_id and o.award_id = h.award_id))
  and not exists (select 1 from payment_line l where l.award_id = v.award_id and l.month = r.month and l.kind = v.kind and l.cancellation = 0)
  and if(r.versions_seen is null, f.decided_on is null or f.decided_on < date(r.released_at),
    exists (select 1 from award_version w where w.award_id = v.award_id and w.id <= r.versions_seen))) c where c.due > 0
-- 4: a run does not know its lines
select r.office_code, r.id as run, r.line_count, r.total, count(l.id) as found_lines, coalesce(sum(l.amount), 0) as found_total
from payment_run r left join payment_line l on l.run_id = r.id where r.state <> 'PREPARING'
group by r.office_code, r.id, r.line_count, r.total having r.line_count <> count(l.id) or r.total <> coalesce(sum(l.amount), 0)
-- 5: a split is not the line
select office_code, id as payment_line, amount, from_central + from_province + from_municipality + from_county + from_donation as split from payment_line
where amount <> from_central + from_province + from_municipality + from_county + from_donation or least(from_central, from_province, from_municipality, from_county, from_donation) < 0
-- 5: a part is not its share to the fen
select c.office_code, c.payment_line, c.amount, c.share from (select l.office_code, l.id as payment_line, l.amount, s.id as share,
  cast(l.from_central as signed) - l.amount * s.central div 10000 as extra_central, cast(l.from_province as signed) - l.amount * s.province div 10000 as extra_province, cast(l.from_municipality as signed) - l.amount * s.municipality div 10000 as extra_municipality, cast(l.from_county as signed) - l.amount * s.county div 10000 as extra_county, cast(l.from_donation as signed) - l.amount * s.donation div 10000 as extra_donation,
  mod(l.amount * s.central, 10000) * 8 + 5 as turn_central, mod(l.amount * s.province, 10000) * 8 + 4 as turn_province, mod(l.amount * s.municipality, 10000) * 8 + 3 as turn_municipality, mod(l.amount * s.county, 10000) * 8 + 2 as turn_county, mod(l.amount * s.donation, 10000) * 8 + 1 as turn_donation
  from payment_line l join payment_run r on r.id = l.run_id and r.released_at is not null and r.cancellation = 0
join fund_share s on s.id = (select x.id from fund_share x where r.office_code like concat(x.region, '%') and x.category = l.category
  and x.effective_from <= concat(l.month, '-01') order by char_length(x.region) desc, x.effective_from desc limit 1)
where l.kind in ('REGULAR', 'TOP_UP') and not exists (select 1 from fund_transaction t where t.run_id = r.id and t.kind = 'PAYMENT' and t.officer_subject = 'installation')) c
where least(extra_central, extra_province, extra_municipality, extra_county, extra_donation) < 0 or greatest(extra_central, extra_province, extra_municipality, extra_county, extra_donation) > 1
  or greatest(if(extra_central = 0, turn_central, 0), if(extra_province = 0, turn_province, 0), if(extra_municipality = 0, turn_municipality, 0), if(extra_county = 0, turn_county, 0), if(extra_donation = 0, turn_donation, 0))
  > least(if(extra_central = 1, turn_central, 80000), if(extra_province = 1, turn_province, 80000), if(extra_municipality = 1, turn_municipality, 80000), if(extra_county = 1, turn_county, 80000), if(extra_donation = 1, turn_donation, 80000))
-- 5: a part of back-pay is not the share of its month to the fen
select c.office_code, c.back_pay, c.month, c.amount, c.share from (select b.office_code, b.id as back_pay, b.month, b.amount, s.id as share,
  cast(b.from_central as signed) - b.amount * s.central div 10000 as extra_central, cast(b.from_province as signed) - b.amount * s.province div 10000 as extra_province, cast(b.from_municipality as signed) - b.amount * s.municipality div 10000 as extra_municipality, cast(b.from_county as signed) - b.amount * s.county div 10000 as extra_county, cast(b.from_donation as signed) - b.amount * s.donation div 10000 as extra_donation,
  mod(b.amount * s.central, 10000) * 8 + 5 as turn_central, mod(b.amount * s.province, 10000) * 8 + 4 as turn_province, mod(b.amount * s.municipality, 10000) * 8 + 3 as turn_municipality, mod(b.amount * s.county, 10000) * 8 + 2 as turn_county, mod(b.amount * s.donation, 10000) * 8 + 1 as turn_donation
  from (select p.*, l.category from back_pay p join payment_line l on l.run_id = p.run_id and l.award_id = p.award_id
  and l.kind = 'BACK_PAY') b join payment_run r on r.id = b.run_id and r.released_at is not null and r.cancellation = 0
join fund_share s on s.id = (select x.id from fund_share x where r.office_code like concat(x.region, '%') and x.category = b.category
  and x.effective_from <= concat(b.month, '-01') order by char_length(x.region) desc, x.effective_from desc limit 1)) c
where least(extra_central, extra_province, extra_municipality, extra_county, extra_donation) < 0 or greatest(extra_central, extra_province, extra_municipality, extra_county, extra_donation) > 1
  or greatest(if(extra_central = 0, turn_central, 0), if(extra_province = 0, turn_province, 0), if(extra_municipality = 0, turn_municipality, 0), if(extra_county = 0, turn_county, 0), if(extra_donation = 0, turn_donation, 0))
  > least(if(extra_central = 1, turn_central, 80000), if(extra_province = 1, turn_province, 80000), if(extra_municipality = 1, turn_municipality, 80000), if(extra_county = 1, turn_county, 80000), if(extra_donation = 1, turn_donation, 80000))
-- 5: a line of back-pay is not what was found for its months
select l.office_code, l.id as payment_line, l.amount, b.amount as found from payment_line l left join (select p.run_id, p.award_id, sum(p.amount) as amount, sum(p.from_central) as from_central, sum(p.from_province) as from_province, sum(p.from_municipality) as from_municipality, sum(p.from_county) as from_county, sum(p.from_donation) as from_donation
  from back_pay p group by p.run_id, p.award_id) b on b.run_id = l.run_id and b.award_id = l.award_id
where l.kind = 'BACK_PAY' and (l.amount <> coalesce(b.amount, 0) or l.from_central <> coalesce(b.from_central, 0) or l.from_province <> coalesce(b.from_province, 0) or l.from_municipality <> coalesce(b.from_municipality, 0) or l.from_county <> coalesce(b.from_county, 0) or l.from_donation <> coalesce(b.from_donation, 0))
-- 5: a line that is issued anew is not what failed
select l.office_code, l.id as payment_line, l.amount, b.amount as failed from payment_line l left join (select u.run_id, u.award_id, min(u.office_code) as office_code, sum(u.amount) as amount, sum(u.from_central) as from_central, sum(u.from_province) as from_province, sum(u.from_municipality) as from_municipality, sum(u.from_county) as from_county, sum(u.from_donation) as from_donation from (select o.run_id, f.award_id, f.office_code, f.amount, f.from_central, f.from_province, f.from_municipality, f.from_county, f.from_donation
  from payment_outcome o join payment_line f on f.id = o.line_id where o.outcome in ('REISSUED', 'NOT_DUE') union all select t.run_id, t.award_id, t.office_code, -t.amount, -t.from_central, -t.from_province, -t.from_municipality, -t.from_county, -t.from_donation
  from reissue_less t) u group by u.run_id, u.award_id) b on b.run_id = l.run_id and b.award_id = l.award_id
where l.kind = 'REISSUE' and (l.amount <> coalesce(b.amount, 0) or l.from_central <> coalesce(b.from_central, 0) or l.from_province <> coalesce(b.from_province, 0) or l.from_municipality <> coalesce(b.from_municipality, 0) or l.from_county <> coalesce(b.from_county, 0) or l.from_donation <> coalesce(b.from_donation, 0))
-- 5: a failed line is not in what issues it anew
select b.office_code, b.run_id as run, b.award_id, b.amount as failed from (select u.run_id, u.award_id, min(u.office_code) as office_code, sum(u.amount) as amount, sum(u.from_central) as from_central, sum(u.from_province) as from_province, sum(u.from_municipality) as from_municipality, sum(u.from_county) as from_county, sum(u.from_donation) as from_donation from (select o.run_id, f.award_id, f.office_code, f.amount, f.from_central, f.from_province, f.from_municipality, f.from_county, f.from_donation
  from payment_outcome o join payment_line f on f.id = o.line_id where o.outcome in ('REISSUED', 'NOT_DUE') union all select t.run_id, t.award_id, t.office_code, -t.amount, -t.from_central, -t.from_province, -t.from_municipality, -t.from_county, -t.from_donation
  from reissue_less t) u group by u.run_id, u.award_id) b
where (b.amount <> 0 or b.from_central <> 0 or b.from_province <> 0 or b.from_municipality <> 0 or b.from_county <> 0 or b.from_donation <> 0) and not exists (select 1 from payment_line l where l.run_id = b.run_id and l.award_id = b.award_id and l.kind = 'REISSUE')
-- 5: a line failed before it was paid
select f.office_code, f.line_id as payment_line, f.return_id as failed_by, x.return_id as paid_by from payment_result f join payment_result x on x.line_id = f.line_id and x.status = 'SETTLED'
where f.status = 'FAILED' and f.return_id < x.return_id
-- 5: a part of a subsidy is not the share of its month to the fen
select c.office_code, c.subsidy, c.kind, c.period, c.amount, c.share from (select b.office_code, b.id as subsidy, b.kind, b.period, b.amount, s.id as share,
  cast(b.from_central as signed) - b.amount * s.central div 10000 as extra_central, cast(b.from_province as signed) - b.amount * s.province div 10000 as extra_province, cast(b.from_municipality as signed) - b.amount * s.municipality div 10000 as extra_municipality, cast(b.from_county as signed) - b.amount * s.county div 10000 as extra_county, cast(b.from_donation as signed) - b.amount * s.donation div 10000 as extra_donation,
  mod(b.amount * s.central, 10000) * 8 + 5 as turn_central, mod(b.amount * s.province, 10000) * 8 + 4 as turn_province, mod(b.amount * s.municipality, 10000) * 8 + 3 as turn_municipality, mod(b.amount * s.county, 10000) * 8 + 2 as turn_county, mod(b.amount * s.donation, 10000) * 8 + 1 as turn_donation
  from (select p.*, l.category from subsidy p join payment_line l on l.run_id = p.run_id and l.award_id = p.award_id
  and l.kind = p.kind) b join payment_run r on r.id = b.run_id and r.released_at is not null and r.cancellation = 0
join fund_share s on s.id = (select x.id from fund_share x where r.office_code like concat(x.region, '%') and x.category = b.category
  and x.effective_from <= concat(b.share_month, '-01') order by char_length(x.region) desc, x.effective_from desc limit 1)) c
where least(extra_central, extra_province, extra_municipality, extra_county, extra_donation) < 0 or greatest(extra_central, extra_province, extra_municipality, extra_county, extra_donation) > 1
  or greatest(if(extra_central = 0, turn_central, 0), if(extra_province = 0, turn_province, 0), if(extra_municipality = 0, turn_municipality, 0), if(extra_county = 0, turn_county, 0), if(extra_donation = 0, turn_donation, 0))
  > least(if(extra_central = 1, turn_central, 80000), if(extra_province = 1, turn_province, 80000), if(extra_municipality = 1, turn_municipality, 80000), if(extra_county = 1, turn_county, 80000), if(extra_donation = 1, turn_donation, 80000))
-- 5: a line of a subsidy is not what was found for its periods
select l.office_code, l.id as payment_line, l.kind, l.amount, b.amount as found from payment_line l left join (select p.run_id, p.award_id, p.kind, sum(p.amount) as amount, sum(p.from_central) as from_central, sum(p.from_province) as from_province, sum(p.from_municipality) as from_municipality, sum(p.from_county) as from_county, sum(p.from_donation) as from_donation
  from subsidy p group by p.run_id, p.award_id, p.kind) b on b.run_id = l.run_id and b.award_id = l.award_id and b.kind = l.kind
where l.kind in ('PRICE_SUBSIDY', 'HEATING') and (l.amount <> coalesce(b.amount, 0) or l.from_central <> coalesce(b.from_central, 0) or l.from_province <> coalesce(b.from_province, 0) or l.from_municipality <> coalesce(b.from_municipality, 0) or l.from_county <> coalesce(b.from_county, 0) or l.from_donation <> coalesce(b.from_donation, 0))
-- 5: what was paid too much or settled of it is not split
select x.office_code, x.place, x.id, x.amount from (select office_code, 'overpayment' as place, id, amount, from_central + from_province + from_municipality + from_county + from_donation as split from overpayment
  union all select office_code, 'recovery_act', id, amount, from_central + from_province + from_municipality + from_county + from_donation from recovery_act where demand_month is not null) x where x.amount <> x.split
-- 5: more is settled of a month than was paid too much
select min(x.office_code) as office_code, x.award_id, x.month, sum(x.amount) as still_to_come, sum(x.from_central) as central, sum(x.from_province) as province, sum(x.from_municipality) as municipality, sum(x.from_county) as county, sum(x.from_donation) as donation from (select office_code, award_id, month, amount, from_central, from_province, from_municipality, from_county, from_donation from overpayment
  union all select office_code, award_id, demand_month, -amount, -from_central, -from_province, -from_municipality, -from_county, -from_donation from recovery_act where demand_month is not null) x group by x.award_id, x.month
having least(sum(x.from_central), sum(x.from_province), sum(x.from_municipality), sum(x.from_county), sum(x.from_donation)) < 0
-- 5: what came back is not in the books
select t.office_code, t.id as recovery, t.entry, t.amount from (select min(office_code) as office_code, min(id) as id, transaction_id as entry, sum(amount) as amount, sum(from_central) as central, sum(from_province) as province, sum(from_municipality) as municipality, sum(from_county) as county, sum(from_donation) as donation
  from recovery_act where act = 'RECEIVE' group by transaction_id, if(transaction_id is null, id, 0)) t left join (select p.transaction_id, sum(if(p.source = 'CENTRAL', p.credit - p.debit, 0)) as central, sum(if(p.source = 'PROVINCE', p.credit - p.debit, 0)) as province, sum(if(p.source = 'MUNICIPALITY', p.credit - p.debit, 0)) as municipality, sum(if(p.source = 'COUNTY', p.credit - p.debit, 0)) as county, sum(if(p.source = 'DONATION', p.credit - p.debit, 0)) as donation
  from fund_posting p join fund_transaction f on f.id = p.transaction_id and f.kind = 'RECOVERY' where p.account = 'RETURNED' group by p.transaction_id) b on b.transaction_id = t.entry
where b.transaction_id is null or t.central <> b.central or t.province <> b.province or t.municipality <> b.municipality or t.county <> b.county or t.donation <> b.donation
-- 5: the books have something back that nobody gave
select f.office_code, f.id as entry, f.amount from fund_transaction f where f.kind = 'RECOVERY' and not exists (select 1 from recovery_act t where t.transaction_id = f.id and t.act = 'RECEIVE')
-- 5: an entry moves what is not its own
select p.office_code, t.id as entry, t.kind, p.account from fund_transaction t join fund_posting p on p.transaction_id = t.id
where not case coalesce(t.corrects, t.kind) when 'BUDGET' then p.account in ('PLANNED', 'APPROPRIATED') when 'EARMARK' then p.account in ('EARMARKED', 'UNBOUND') when 'PAYMENT' then p.account in ('PAID', 'CASH')
  when 'RETURN' then p.account in ('CASH', 'RETURNED') when 'RECOVERY' then p.account in ('CASH', 'RETURNED') when 'RECEIPT' then p.account in ('CASH', 'RECEIVED') when 'DONATION' then p.account in ('CASH', 'RECEIVED')
  when 'TRANSFER' then p.account in ('CASH', 'TRANSFERRED', 'RECEIVED') when 'CARRY_OVER' then p.account in ('CASH', 'TRANSFERRED', 'RECEIVED') else false end
-- 5: a gift is spent where or for what it was not given
select u.office_code, u.township, u.category, u.amount as spent, coalesce(sum(g.amount), 0) as given from (select p.office_code, p.township, p.category, sum(p.debit - p.credit) as amount from fund_posting p
  join fund_transaction t on t.id = p.transaction_id and t.kind <> 'CARRY_OVER' where p.source = 'DONATION' and p.account in ('TRANSFERRED', 'PAID', 'RETURNED') and (p.township is not null or p.category is not null)
  group by p.office_code, p.township, p.category) u left join (select p.office_code, p.township, p.category, sum(p.credit - p.debit) as amount from fund_posting p
  join fund_transaction t on t.id = p.transaction_id and t.kind <> 'CARRY_OVER' where p.source = 'DONATION' and (p.account = 'RECEIVED' or p.account = 'RETURNED' and p.township is null and p.category is null)
  group by p.office_code, p.township, p.category) g on g.office_code = u.office_code and (g.township is null or u.township like concat(g.township, '%')) and (g.category is null or g.category = u.category)
group by u.office_code, u.township, u.category, u.amount having u.amount > coalesce(sum(g.amount), 0)
-- 5: what was carried over is not in both years
select c.office_code, c.year, c.source, c.amount from fund_carry c left join fund_transaction o on o.id = c.out_transaction and o.kind = 'CARRY_OVER' and o.office_code = c.office_code and o.year = c.year and o.source = c.source
  and o.amount = c.amount left join fund_transaction i on i.id = c.in_transaction and i.kind = 'CARRY_OVER' and i.office_code = c.office_code and i.year = c.year + 1 and i.source = c.source and i.amount = c.amount
where o.id is null or i.id is null
union all select t.office_code, t.year, t.source, t.amount from fund_transaction t where t.kind = 'CARRY_OVER' and not exists (select 1 from fund_carry c where c.office_code = t.office_code and t.id in (c.out_transaction, c.in_transaction))
-- 5: a pool is not what was passed down
select a.office_code, a.id as allocation, a.pool, coalesce(sum(t.amount), 0) as passed_down from fund_allocation a left join fund_allocation_part p on p.allocation_id = a.id
  left join fund_transaction t on t.id = p.transaction_id and t.kind = 'TRANSFER' and t.office_code = a.office_code and t.to_office = p.to_office and t.year = a.year and t.source = a.source and t.amount = p.amount
group by a.office_code, a.id, a.pool having a.pool <> coalesce(sum(t.amount), 0)
-- 5: a subsidy has a rate that nobody recorded
select b.office_code, b.id as subsidy, b.kind, b.period, b.rate from subsidy b
where b.amount <> b.units * b.rate or not if(b.kind = 'HEATING',
  exists (select 1 from heating_rate h where b.office_code like concat(h.office_code, '%') and cast(h.season as char) = b.period and h.amount = b.rate and b.share_month between h.first_month and h.last_month),
  exists (select 1 from price_trigger g where b.office_code like concat(g.office_code, '%') and g.month = b.period and g.amount = b.rate))
-- 5: an entry has not as much debit as credit
select office_code, transaction_id, sum(debit) as debits, sum(credit) as credits from fund_posting group by transaction_id, office_code having sum(debit) <> sum(credit)
-- 5: an entry is not what was posted
select t.office_code, t.id as entry, t.kind, t.amount, coalesce(sum(p.debit), 0) as posted from fund_transaction t left join fund_posting p on p.transaction_id = t.id and p.office_code = t.office_code
group by t.office_code, t.id, t.kind, t.amount having abs(t.amount) <> coalesce(sum(p.debit), 0)
-- 5: a posting belongs to no entry
select p.office_code, p.id as posting, p.transaction_id from fund_posting p left join fund_transaction t on t.id = p.transaction_id where t.id is null
-- 5: a posting is on both sides, on none, or below zero
select office_code, id as posting, debit, credit from fund_posting where debit < 0 or credit < 0 or (debit = 0) = (credit = 0)
-- 5: the books do not have what the lines have
select c.* from (select y.* from (select a.run_id, a.office_code, a.category, x.source, case x.source when 'CENTRAL' then a.central when 'PROVINCE' then a.province when 'MUNICIPALITY' then a.municipality when 'COUNTY' then a.county when 'DONATION' then a.donation end as amount
  from (select l.run_id, l.office_code, l.category, sum(l.from_central) as central, sum(l.from_province) as province, sum(l.from_municipality) as municipality, sum(l.from_county) as county, sum(l.from_donation) as donation
    from payment_line l join payment_run r on r.id = l.run_id and r.released_at is not null and r.cancellation = 0 group by l.run_id, l.office_code, l.category) a
  cross join (select 'CENTRAL' as source union all select 'PROVINCE' union all select 'MUNICIPALITY' union all select 'COUNTY' union all select 'DONATION') x) y where y.amount > 0) c left join (select t.run_id, p.township as office_code, p.category, p.source, sum(p.debit - p.credit) as amount from fund_posting p
  join fund_transaction t on t.id = p.transaction_id where t.kind = 'PAYMENT' and p.account = 'PAID' group by t.run_id, p.township, p.category, p.source) p on p.run_id = c.run_id and p.office_code = c.office_code and p.category = c.category and p.source = c.source
where p.amount is null or p.amount <> c.amount
-- 5: the lines do not have what the books have
select p.* from (select t.run_id, p.township as office_code, p.category, p.source, sum(p.debit - p.credit) as amount from fund_posting p
  join fund_transaction t on t.id = p.transaction_id where t.kind = 'PAYMENT' and p.account = 'PAID' group by t.run_id, p.township, p.category, p.source) p left join (select y.* from (select a.run_id, a.office_code, a.category, x.source, case x.source when 'CENTRAL' then a.central when 'PROVINCE' then a.province when 'MUNICIPALITY' then a.municipality when 'COUNTY' then a.county when 'DONATION' then a.donation end as amount
  from (select l.run_id, l.office_code, l.category, sum(l.from_central) as central, sum(l.from_province) as province, sum(l.from_municipality) as municipality, sum(l.from_county) as county, sum(l.from_donation) as donation
    from payment_line l join payment_run r on r.id = l.run_id and r.released_at is not null and r.cancellation = 0 group by l.run_id, l.office_code, l.category) a
  cross join (select 'CENTRAL' as source union all select 'PROVINCE' union all select 'MUNICIPALITY' union all select 'COUNTY' union all select 'DONATION') x) y where y.amount > 0) c on p.run_id = c.run_id and p.office_code = c.office_code and p.category = c.category and p.source = c.source
where c.amount is null
-- 5: a released run is not posted exactly once
select r.office_code, r.id as run, count(t.id) as entries from payment_run r left join fund_transaction t on t.run_id = r.id and t.kind = 'PAYMENT'
where r.total > 0 group by r.office_code, r.id, r.released_at having count(t.id) <> (r.released_at is not null)
-- 5: a balance is not the sum of its postings
select b.office_code, b.year, b.source, b.balance, f.balance as reckoned from fund_balance b left join (select p.office_code, p.year, p.source, sum(if(p.account = 'PLANNED', p.debit - p.credit, 0)) as budget, sum(if(p.account = 'RECEIVED', p.credit - p.debit, 0)) as received, sum(if(p.account = 'TRANSFERRED', p.debit - p.credit, 0)) as transferred, sum(if(p.account = 'PAID', p.debit - p.credit, 0)) as paid, sum(if(p.account = 'RETURNED', p.credit - p.debit, 0)) as returned, sum(if(p.account = 'EARMARKED', p.debit - p.credit, 0)) as earmarked, 
  sum(if(p.account in ('PAID', 'RETURNED') and p.category = 'RURAL', p.debit - p.credit, 0)) as rural_paid, sum(if(p.account = 'CASH', p.debit - p.credit, 0)) as balance
  from fund_posting p group by p.office_code, p.year, p.source) f on f.office_code = b.office_code and f.year = b.year and f.source = b.source
where b.budget <> coalesce(f.budget, 0) or b.received <> coalesce(f.received, 0) or b.transferred <> coalesce(f.transferred, 0) or b.paid <> coalesce(f.paid, 0) or b.returned <> coalesce(f.returned, 0) or b.earmarked <> coalesce(f.earmarked, 0) or b.rural_paid <> coalesce(f.rural_paid, 0) or b.balance <> coalesce(f.balance, 0)
-- 5: postings have no balance
select distinct p.office_code, p.year, p.source from fund_posting p left join fund_balance b on b.office_code = p.office_code and b.year = p.year and b.source = p.source where b.source is null
-- 5: a source is below zero or below what is bound
select office_code, year, source, balance from fund_balance where balance < greatest(0, earmarked - rural_paid)
-- 6: an amount is not kept as a whole number of fen
select '' as office_code, table_name as place, column_name as amount, data_type as kept_as from information_schema.columns where table_schema = database()
  and (table_name, column_name) in (('payment_line', 'amount'), ('overpayment', 'amount'), ('recovery_act', 'amount'), ('payment_run', 'total'), ('award_version', 'regular'), ('award_version', 'top_ups'), ('fund_transaction', 'amount'), ('fund_posting', 'debit'), ('fund_posting', 'credit'), ('fund_balance', 'received'), ('fund_balance', 'paid'), ('fund_balance', 'balance'), ('payment_line', 'from_central'), ('payment_line', 'from_province'), ('payment_line', 'from_municipality'), ('payment_line', 'from_county'), ('payment_line', 'from_donation')) and data_type <> 'bigint'
-- 6: a line pays nothing or less
select office_code, id as payment_line, amount from payment_line where amount <= 0
