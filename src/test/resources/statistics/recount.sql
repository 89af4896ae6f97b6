-- A month's figures counted anew from the tables of awards, payments, books and applications, past the application and in other words than its own:
-- office (township, or county for what the books say), category, code, figure. :month stands for the month. What the facts of families say (sex, age, illness) is sealed and not here.
-- Each county's month is counted as everything was known when it was frozen: what came later has a higher key, and what was changed later left behind what it said.
-- A line that is issued anew repeats a failed one, which is counted in its own month already.
with m as (select ':month' as this, date_format(date_sub(date(':month-01'), interval 1 month), '%Y-%m') as before_it, date(':month-01') as first_day,
             date_add(date(':month-01'), interval 1 month) as next_day),
marks as (select f.* from frozen_month f cross join m where f.month = m.this),
earlier as (select f.* from frozen_month f cross join m where f.month = m.before_it and exists (select 1 from marks k where k.office_code = f.office_code and f.id < k.id)),
kept as (select k.office_code as county, v.award_id, v.category, v.member_count, v.from_month, coalesce(p.office_code, v.office_code) as place,
           coalesce(case when p.id is null then v.until_month else p.until_month end, '9999-12') as last_month, coalesce(p.superseded, v.superseded) as void
         from marks k inner join award_version v on v.id <= k.versions_seen left join award_version_past p on p.version_id = v.id and p.id > k.version_pasts_seen
           and not exists (select 1 from award_version_past e where e.version_id = v.id and e.id > k.version_pasts_seen and e.id < p.id)),
kept_then as (select k.office_code as county, v.award_id, v.category, v.from_month, coalesce(p.office_code, v.office_code) as place,
           coalesce(case when p.id is null then v.until_month else p.until_month end, '9999-12') as last_month, coalesce(p.superseded, v.superseded) as void
         from earlier k inner join award_version v on v.id <= k.versions_seen left join award_version_past p on p.version_id = v.id and p.id > k.version_pasts_seen
           and not exists (select 1 from award_version_past e where e.version_id = v.id and e.id > k.version_pasts_seen and e.id < p.id)),
all_now as (select k.county, k.award_id, k.place as office_code, k.category, k.member_count from kept k cross join m where k.void = 0 and m.this between k.from_month and k.last_month),
all_then as (select k.county, k.award_id, k.place as office_code, k.category from kept k cross join m where k.void = 0 and m.before_it between k.from_month and k.last_month),
now_held as (select * from all_now where left(office_code, 6) = county),
then_held as (select * from all_then where left(office_code, 6) = county),
then_was as (select k.county, k.award_id, k.place as office_code, k.category from kept_then k cross join m where k.void = 0 and m.before_it between k.from_month and k.last_month and left(k.place, 6) = k.county),
gone as (select t.* from then_held t left join all_now n on n.county = t.county and n.award_id = t.award_id where n.award_id is null),
paid as (select l.* from payment_run r inner join payment_line l on l.run_id = r.id inner join m on m.this = l.month where r.released_at is not null and r.office_code in (select office_code from marks)),
spent as (select * from paid where not (kind = 'REISSUE')),
ended as (select e.award_id, k.office_code as county, case e.act when 'STOP' then ifnull(e.reason, 'OTHER') else 'CORRECTED' end as why,
            row_number() over (partition by k.office_code, e.award_id order by e.id desc) as place
          from award_event e cross join m inner join marks k on e.id <= k.events_seen where e.to_state = 'STOPPED' and (e.act = 'STOP' or e.act = 'CORRECT') and e.at < m.next_day),
awards as (select k.office_code as county, k.events_seen, w.id, w.category, coalesce(p.office_code, w.office_code) as office_code, coalesce(p.state, w.state) as state, coalesce(p.recheck_due, w.recheck_due) as look_at
           from marks k inner join award w on w.id <= k.awards_seen left join award_past p on p.award_id = w.id and p.id > k.award_pasts_seen
             and not exists (select 1 from award_past e where e.award_id = w.id and e.id > k.award_pasts_seen and e.id < p.id)),
files as (select k.office_code as county, k.cases_seen, a.id, a.category, a.state, a.decided_on, coalesce((select p.office_code from award w inner join award_past p on p.award_id = w.id
             where w.application_number = a.number and p.id > k.award_pasts_seen order by p.id limit 1), a.office_code) as office_code,
             exists (select 1 from case_event x where x.application_id = a.id and x.id > k.cases_seen and (x.to_state = 'CONFIRMED' or x.to_state = 'REFUSED')) as later
          from application a cross join marks k),
own as (select * from files where left(office_code, 6) = county),
stood as (select e.application_id, k.office_code as county, e.to_state, e.at, row_number() over (partition by k.office_code, e.application_id order by e.id desc) as place
          from case_event e cross join m inner join marks k on e.id <= k.cases_seen where e.at < m.next_day),
tested as (select s.application_id, s.outcome, row_number() over (partition by s.application_id order by s.id desc) as place from assessment s where s.award_number is null),
counted (office, category, code, figure) as (
  select office_code, category, 'HOUSEHOLDS', count(distinct award_id) from now_held group by office_code, category
  union all select office_code, category, 'PERSONS', sum(member_count) from now_held group by office_code, category
  union all select n.office_code, n.category, 'NEW', count(*) from now_held n left join all_then t on t.county = n.county and t.award_id = n.award_id where t.award_id is null group by n.office_code, n.category
  union all select office_code, category, 'STOPPED', count(*) from gone group by office_code, category
  union all select office_code, category, because, count(*) from (select g.office_code, g.category, concat('STOPPED.', ifnull(e.why, 'TERM')) as because
            from gone g left join ended e on e.award_id = g.award_id and e.county = g.county and e.place = 1) told group by office_code, category, because
  union all select n.office_code, n.category, 'ROLL.IN', count(*) from now_held n inner join all_then t on t.county = n.county and t.award_id = n.award_id
            and not (t.office_code = n.office_code and t.category = n.category) group by n.office_code, n.category
  union all select t.office_code, t.category, 'ROLL.OUT', count(*) from then_held t inner join all_now n on t.county = n.county and t.award_id = n.award_id
            and not (t.office_code = n.office_code and t.category = n.category) group by t.office_code, t.category
  union all select t.office_code, t.category, 'ROLL.ADDED', count(*) from then_held t inner join earlier k on k.office_code = t.county left join then_was b on b.county = t.county
            and b.award_id = t.award_id and b.office_code = t.office_code and b.category = t.category where b.award_id is null group by t.office_code, t.category
  union all select b.office_code, b.category, 'ROLL.TAKEN', count(*) from then_was b left join then_held t on b.county = t.county
            and b.award_id = t.award_id and b.office_code = t.office_code and b.category = t.category where t.award_id is null group by b.office_code, b.category
  union all select office_code, category, 'SPENDING', sum(amount) from spent group by office_code, category
  union all select office_code, category, concat('KIND.', kind), sum(amount) from spent group by office_code, category, kind
  union all select office_code, category, concat('PAID.', kind), count(distinct award_id) from spent group by office_code, category, kind
  union all select office_code, category, 'SOURCE.CENTRAL', sum(from_central) from spent group by office_code, category
  union all select office_code, category, 'SOURCE.PROVINCE', sum(from_province) from spent group by office_code, category
  union all select office_code, category, 'SOURCE.MUNICIPALITY', sum(from_municipality) from spent group by office_code, category
  union all select office_code, category, 'SOURCE.COUNTY', sum(from_county) from spent group by office_code, category
  union all select office_code, category, 'SOURCE.DONATION', sum(from_donation) from spent group by office_code, category
  union all select left(office_code, 6), category, 'REISSUE.CENTRAL', sum(from_central) from paid where kind = 'REISSUE' group by left(office_code, 6), category
  union all select left(office_code, 6), category, 'REISSUE.PROVINCE', sum(from_province) from paid where kind = 'REISSUE' group by left(office_code, 6), category
  union all select left(office_code, 6), category, 'REISSUE.MUNICIPALITY', sum(from_municipality) from paid where kind = 'REISSUE' group by left(office_code, 6), category
  union all select left(office_code, 6), category, 'REISSUE.COUNTY', sum(from_county) from paid where kind = 'REISSUE' group by left(office_code, 6), category
  union all select left(office_code, 6), category, 'REISSUE.DONATION', sum(from_donation) from paid where kind = 'REISSUE' group by left(office_code, 6), category
  union all select left(p.township, 6), p.category, concat('BOOK.', p.source), sum(if(p.debit > 0, p.debit, 0)) - sum(p.credit) from fund_posting p where p.account = 'PAID' and p.transaction_id in
            (select t.id from fund_transaction t inner join payment_run r on r.id = t.run_id inner join m on m.this = r.month where t.kind = 'PAYMENT' and r.office_code in (select office_code from marks))
            group by left(p.township, 6), p.category, p.source
  union all select a.office_code, a.category, case when d.due < a.decided_on then 'PAST' else 'WITHIN' end, count(*) from m
            inner join own a on a.later = 0 and a.decided_on >= m.first_day and a.decided_on < m.next_day inner join case_deadline d on d.application_id = a.id and (d.kind = 'DECISION' or d.kind = 'DELEGATED_DECISION')
            group by a.office_code, a.category, case when d.due < a.decided_on then 'PAST' else 'WITHIN' end
  union all select w.office_code, w.category, 'DONE', count(*) from m inner join award_event e on e.act = 'RECHECK' and date(e.at) >= m.first_day and date(e.at) < m.next_day
            inner join awards w on w.id = e.award_id and e.id <= w.events_seen and left(w.office_code, 6) = w.county group by w.office_code, w.category
  union all select w.office_code, w.category, 'DUE', count(*) from awards w cross join m where left(w.office_code, 6) = w.county and not (w.state = 'STOPPED') and w.look_at < m.next_day
            group by w.office_code, w.category
  union all select a.office_code, a.category, concat('STATE.', s.to_state), count(*) from m inner join stood s on s.place = 1 inner join own a on a.id = s.application_id and a.county = s.county
            where s.to_state in ('SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'SURVEY', 'OPINION', 'NOTICE', 'COUNTY_REVIEW') or (s.to_state <> 'DRAFT' and s.at >= m.first_day)
            group by a.office_code, a.category, s.to_state
  union all select office_code, category, found, count(*) from (select a.office_code, a.category, concat('REFUSED.', ifnull(t.outcome, 'UNTESTED')) as found from m
            inner join own a on a.later = 0 and a.state = 'REFUSED' and a.decided_on >= m.first_day and a.decided_on < m.next_day
            left join tested t on t.application_id = a.id and t.place = 1) refused group by office_code, category, found
)
select office, category, code, figure from counted where figure <> 0 order by office, category, code
