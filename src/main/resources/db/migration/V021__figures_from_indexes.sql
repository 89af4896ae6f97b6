-- The figures of a month are counted county by county; these say all that is asked of a file, an award or an act, so that its row, with what is sealed in it, is not read.
alter table application add key application_figures (office_code, decided_on, state, category);
alter table award add key award_recheck (office_code, recheck_due, state, category);
alter table award_event add key award_event_figures (office_code, act, at, award_id);
alter table case_event drop key event_application, add key event_application (application_id, id, at, to_state);
