-- A month's figures counted anew from the tables of awards, payments and applications, past the application and in other words than its own:
-- office (township), category, code, figure. :month stands for the month. What the facts of families say (sex, age, illness) is sealed and not here.
-- A line that is issued anew repeats a failed one, which is counted in its own month already.
with m as (select ':month' as this, date_format(date_sub(date(':month-01'), interval 1 month), '%Y-%m') as before_it, date(':month-01') as first_day,
             date_add(date(':month-01'), interval 1 month) as next_day),
now_held as (select v.award_id, v.office_code, v.category, v.member_count from award_version v cross join m
             where v.superseded = 0 and m.this between v.from_month and coalesce(v.until_month, '9999-12')),
then_held as (select v.award_id, v.office_code, v.category from award_version v cross join m
              where v.superseded = 0 and m.before_it between v.from_month and coalesce(v.until_month, '9999-12')),
gone as (select t.* from then_held t left join now_held n on n.award_id = t.award_id where n.award_id is null),
paid as (select l.* from payment_run r inner join payment_line l on l.run_id = r.id inner join m on m.this = l.month where r.released_at is not null and not (l.kind = 'REISSUE')),
ended as (select e.award_id, case e.act when 'STOP' then ifnull(e.reason, 'OTHER') else 'CORRECTED' end as why,
            row_number() over (partition by e.award_id order by e.id desc) as place
          from award_event e cross join m where e.to_state = 'STOPPED' and (e.act = 'STOP' or e.act = 'CORRECT') and e.at < m.next_day),
stood as (select e.application_id, e.to_state, e.at, row_number() over (partition by e.application_id order by e.id desc) as place
          from case_event e cross join m where e.at < m.next_day),
tested as (select s.application_id, s.outcome, row_number() over (partition by s.application_id order by s.id desc) as place from assessment s where s.award_number is null),
counted (office, category, code, figure) as (
  select office_code, category, 'HOUSEHOLDS', count(distinct award_id) from now_held group by office_code, category
  union all select office_code, category, 'PERSONS', sum(member_count) from now_held group by office_code, category
  union all select n.office_code, n.category, 'NEW', count(*) from now_held n left join then_held t on t.award_id = n.award_id where t.award_id is null group by n.office_code, n.category
  union all select office_code, category, 'STOPPED', count(*) from gone group by office_code, category
  union all select office_code, category, because, count(*) from (select g.office_code, g.category, concat('STOPPED.', ifnull(e.why, 'TERM')) as because
            from gone g left join ended e on e.award_id = g.award_id and e.place = 1) told group by office_code, category, because
  union all select office_code, category, 'SPENDING', sum(amount) from paid group by office_code, category
  union all select office_code, category, concat('KIND.', kind), sum(amount) from paid group by office_code, category, kind
  union all select office_code, category, concat('PAID.', kind), count(distinct award_id) from paid group by office_code, category, kind
  union all select office_code, category, 'SOURCE.CENTRAL', sum(from_central) from paid group by office_code, category
  union all select office_code, category, 'SOURCE.PROVINCE', sum(from_province) from paid group by office_code, category
  union all select office_code, category, 'SOURCE.MUNICIPALITY', sum(from_municipality) from paid group by office_code, category
  union all select office_code, category, 'SOURCE.COUNTY', sum(from_county) from paid group by office_code, category
  union all select office_code, category, 'SOURCE.DONATION', sum(from_donation) from paid group by office_code, category
  union all select a.office_code, a.category, case when d.due < a.decided_on then 'PAST' else 'WITHIN' end, count(*) from m
            inner join application a on a.decided_on >= m.first_day and a.decided_on < m.next_day inner join case_deadline d on d.application_id = a.id and (d.kind = 'DECISION' or d.kind = 'DELEGATED_DECISION')
            group by a.office_code, a.category, case when d.due < a.decided_on then 'PAST' else 'WITHIN' end
  union all select e.office_code, w.category, 'DONE', count(*) from m inner join award_event e on e.act = 'RECHECK' and date(e.at) >= m.first_day and date(e.at) < m.next_day
            inner join award w on w.id = e.award_id group by e.office_code, w.category
  union all select a.office_code, a.category, concat('STATE.', s.to_state), count(*) from m inner join stood s on s.place = 1 inner join application a on a.id = s.application_id
            where s.to_state in ('SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'SURVEY', 'OPINION', 'NOTICE', 'COUNTY_REVIEW') or (s.to_state <> 'DRAFT' and s.at >= m.first_day)
            group by a.office_code, a.category, s.to_state
  union all select office_code, category, found, count(*) from (select a.office_code, a.category, concat('REFUSED.', ifnull(t.outcome, 'UNTESTED')) as found from m
            inner join application a on a.state = 'REFUSED' and a.decided_on >= m.first_day and a.decided_on < m.next_day
            left join tested t on t.application_id = a.id and t.place = 1) refused group by office_code, category, found
)
select office, category, code, figure from counted where figure <> 0 order by office, category, code
