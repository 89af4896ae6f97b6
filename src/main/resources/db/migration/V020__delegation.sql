-- Whether the township decides in the county's place: so it is where the province delegates that, by the rule pack of the day of acceptance (L1 art. 44).
alter table application add delegated boolean not null default false;
