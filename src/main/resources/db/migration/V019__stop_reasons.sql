-- Why support was stopped, as one of a few words that tell nothing of a person, so that it can be counted; what the county wrote stays sealed.
alter table award_event add reason varchar(9) null;
