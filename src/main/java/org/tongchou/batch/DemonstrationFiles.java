package org.tongchou.batch;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tongchou.casework.FamilyGroup;
import org.tongchou.household.FactsWriting;
import org.tongchou.household.PackedFacts;
import org.tongchou.json.Json;
import org.tongchou.law.meanstest.Outcome;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.Step;
import org.tongchou.sealing.RowKey;
import org.tongchou.sealing.SealedColumn;
import org.tongchou.sealing.Seals;
import org.tongchou.text.Bundle;

/** Writes invented files into the tables of casework and of the public board. */
final class DemonstrationFiles implements AutoCloseable {

    private static final Seals SEALS = Seals.own();

    private final DemonstrationSeries series;
    private final DemonstrationTable applications;
    private final DemonstrationTable packed;
    private final DemonstrationTable members;
    private final DemonstrationTable standing;
    private final DemonstrationTable events;
    private final DemonstrationTable deadlines;
    private final DemonstrationTable assessments;
    private final DemonstrationTable notices;

    DemonstrationFiles(Connection database, DemonstrationSeries series) throws SQLException {
        this.series = series;
        applications = new DemonstrationTable(database, "application", "id", "number", "office_code", "category", "state", "version", "applicant_name",
            "member_count", "declaration_sealed", "created_on", "accepted_on", "notice_until", "decided_on", "check_ordered", "check_reported", "proposal",
            "proposed_monthly", "proposed_top_ups", "next_due");
        packed = new DemonstrationTable(database, "packed_family", "id", "office_code", "family_group", "facts_sealed");
        members = new DemonstrationTable(database, "application_member", "application_id", "position", "ref", "name", "id_index");
        standing = new DemonstrationTable(database, "standing", "person_index", "application_id", "number_sealed");
        events = new DemonstrationTable(database, "case_event", "application_id", "office_code", "at", "act", "officer_subject", "officer_account",
            "officer_name", "role", "to_state", "row_key", "text_sealed", "detail_sealed");
        deadlines = new DemonstrationTable(database, "case_deadline", "application_id", "office_code", "kind", "started_on", "due", "provisional", "met_on");
        assessments = new DemonstrationTable(database, "assessment", "application_id", "office_code", "assessed_on", "pack_region", "pack_version",
            "pack_era", "row_key", "facts_sealed", "rules", "result_sealed", "result_en_sealed", "outcome", "covered", "monthly", "top_ups");
        notices = new DemonstrationTable(database, "public_notice", "application_number", "office_code", "applicant_name", "member_count", "monthly",
            "from_day", "until_day", "place");
    }

    /** Adds a file and answers its number. */
    String add(DemonstrationCase file) throws SQLException {
        DemonstrationRoad road = file.road();
        long id = file.family().household() + 1;
        String number = number(file);
        application(file, id, number);
        packed.add(id, file.family().office().value(), group(file).name(), SEALS.seal(SealedColumn.PACKED, Long.toString(id), PackedFacts.write(file.family().facts())));
        people(file, id);
        for (DemonstrationRoad.Taken taken : road.steps()) {
            String key = RowKey.fresh();
            events.add(id, file.family().office().value(), taken.at(), taken.act().name(), taken.staff().subject(), taken.staff().account(),
                taken.staff().name(), taken.act().desks().iterator().next().name(), taken.to().name(), key,
                SEALS.seal(SealedColumn.EVENT_TEXT, SealedColumn.row(id, key), taken.text()), SEALS.seal(SealedColumn.EVENT_DETAIL, SealedColumn.row(id, key), taken.detail()));
        }
        for (Map.Entry<Deadline, DemonstrationRoad.Clock> clock : road.clocks().entrySet()) {
            deadlines.add(id, file.family().office().value(), clock.getKey().name(), clock.getValue().start(), clock.getValue().due(), clock.getValue().provisional(),
                clock.getValue().met().orElse(null));
        }
        assessment(file, id);
        notice(file, number);
        return number;
    }

    private String number(DemonstrationCase file) {
        String year = file.family().office().value() + "-" + file.road().created().getYear();
        return "%s-%04d".formatted(year, series.next("application/" + year));
    }

    private void application(DemonstrationCase file, long id, String number) throws SQLException {
        DemonstrationRoad road = file.road();
        DemonstrationFamily family = file.family();
        boolean opined = file.assessment().isPresent();
        applications.add(id, number, family.office().value(), family.facts().category().name(), road.state().name(), road.steps().size(),
            family.applicant().name(), family.persons().size(), SEALS.seal(SealedColumn.DECLARATION, number, DemonstrationPapers.declaration(family, road.created())), road.created(),
            road.dayOf(Step.ACCEPT).orElse(null), Optional.ofNullable(road.clocks().get(Deadline.NOTICE_END)).map(DemonstrationRoad.Clock::due).orElse(null),
            road.dayOf(Step.CONFIRM).or(() -> road.dayOf(Step.REFUSE)).orElse(null), road.dayOf(Step.ORDER_CHECK).isPresent(),
            road.dayOf(Step.REPORT_CHECK).isPresent(), opined ? (file.proposed() ? "CONFIRM" : "REFUSE") : null,
            opined ? file.monthly().fen() : null, opined ? file.topUps().fen() : null, road.nextDue().map(Object::toString).orElse("9999-12-31"));
    }

    private static FamilyGroup group(DemonstrationCase file) {
        return switch (file.road().state()) {
            case CONFIRMED -> FamilyGroup.ACTIVE;
            case REFUSED -> file.assessment().filter(made -> made.found().outcome() == Outcome.EDGE).isPresent() ? FamilyGroup.EDGE : FamilyGroup.REFUSED;
            default -> FamilyGroup.WAITING;
        };
    }

    private void people(DemonstrationCase file, long id) throws SQLException {
        List<DemonstrationPerson> persons = file.family().persons();
        for (int position = 0; position < persons.size(); position++) {
            DemonstrationPerson person = persons.get(position);
            members.add(id, position, person.member().ref(), person.name(), SEALS.index(Seals.Purpose.MEMBER, person.number()));
            if (file.stands()) {
                stand(person, id);
            }
        }
    }

    private void stand(DemonstrationPerson person, long id) throws SQLException {
        for (String index : SEALS.indexes(Seals.Purpose.STANDING, person.number())) {
            standing.add(index, id, SEALS.seal(SealedColumn.STANDING, index, person.number().value()));
        }
    }

    private void assessment(DemonstrationCase file, long id) throws SQLException {
        if (file.assessment().isPresent()) {
            DemonstrationAssessment made = file.assessment().orElseThrow();
            String key = RowKey.fresh();
            String row = SealedColumn.row(id, key);
            assessments.add(id, file.family().office().value(), made.on(), made.pack().region().value(), made.pack().version(), made.pack().era().name(), key,
                SEALS.seal(SealedColumn.FACTS, row, Json.write(FactsWriting.write(made.facts()))), Json.write(made.rules()),
                SEALS.seal(SealedColumn.RESULT, row, DemonstrationPapers.answer(file.family(), made, Bundle.CHINESE)),
                SEALS.seal(SealedColumn.RESULT_EN, row, DemonstrationPapers.answer(file.family(), made, Bundle.ENGLISH)), made.found().outcome().name(), made.found().coveredMembers(), made.monthly().fen(),
                made.topUps().fen());
        }
    }

    private void notice(DemonstrationCase file, String number) throws SQLException {
        Optional<DemonstrationRoad.Taken> posted = file.road().steps().stream().filter(taken -> taken.act() == Step.PUBLISH_NOTICE).findFirst();
        if (posted.isPresent()) {
            notices.add(number, file.family().office().value(), file.family().applicant().name(), file.family().persons().size(),
                file.monthly().plus(file.topUps()).fen(), posted.get().at().toLocalDate(), file.road().clocks().get(Deadline.NOTICE_END).due(),
                posted.get().text());
        }
    }

    void send() throws SQLException {
        for (DemonstrationTable table : List.of(applications, packed, members, standing, events, deadlines, assessments, notices)) {
            table.send();
        }
    }

    @Override
    public void close() throws SQLException {
        for (DemonstrationTable table : List.of(applications, packed, members, standing, events, deadlines, assessments, notices)) {
            table.close();
        }
    }
}
