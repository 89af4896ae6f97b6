package org.tongchou.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongchou.casework.AccountKind;
import org.tongchou.household.FactsReading;
import org.tongchou.json.Cursor;
import org.tongchou.json.Faults;
import org.tongchou.json.Json;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.calendar.WorkingCalendar;
import org.tongchou.law.procedure.Deadline;
import org.tongchou.law.procedure.State;
import org.tongchou.law.procedure.Step;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Era;
import org.tongchou.law.rulepack.PackReference;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.rulepack.Term;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardLevel;
import org.tongchou.office.Calendars;
import org.tongchou.standard.PackDocument;
import org.tongchou.standard.PublishedPack;

class DemonstrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final WorkingCalendar CALENDAR = Calendars.printed();
    private static final int HOUSEHOLDS = 1_000;

    private static List<DemonstrationCase> files;

    @BeforeAll
    static void invent() throws IOException {
        files = files(7, HOUSEHOLDS);
    }

    private static List<DemonstrationCase> files(long seed, int households) throws IOException {
        JsonNode pack = Json.parse(Files.readString(Path.of("config/rule-packs/34-v1.json")));
        DemonstrationRules rules = new DemonstrationRules(
            List.of(new PublishedPack(1, new PackReference(new OfficeCode("34"), 1, Era.R2021), new Term(LocalDate.of(2021, 7, 1), Optional.empty()), "invented",
                PackDocument.of(pack), Optional.empty())),
            List.of(guidance(Category.URBAN, Standard.Period.MONTH, 70_000), guidance(Category.RURAL, Standard.Period.YEAR, 660_000)));
        List<OfficeCode> townships = Stream.of("340302001", "340302200", "340321100", "340371400").map(OfficeCode::new).toList();
        DemonstrationCases cases = new DemonstrationCases(seed, TODAY, CALENDAR, new DemonstrationFamilies(seed, households, townships),
            new DemonstrationAssessor(rules));
        return LongStream.range(0, households).mapToObj(cases::of).toList();
    }

    private static DatedStandard guidance(Category category, Standard.Period period, long fen) {
        return new DatedStandard(new OfficeCode("34"), category, StandardLevel.PROVINCE_GUIDE, new Standard(new Money(fen), period), LocalDate.of(2021, 7, 1), Optional.empty());
    }

    private static String written(DemonstrationCase file) {
        return DemonstrationPapers.declaration(file.family(), file.road().created()) + file.road().steps() + file.road().clocks()
            + file.assessment().map(made -> made.found().toString()).orElse("");
    }

    @Test
    void the_same_seed_gives_the_same_data_and_another_seed_another() throws IOException {
        assertEquals(files.stream().limit(100).map(DemonstrationTest::written).toList(),
            files(7, HOUSEHOLDS).stream().limit(100).map(DemonstrationTest::written).toList());
        assertNotEquals(files.stream().limit(100).map(DemonstrationTest::written).toList(), files(8, 100).stream().map(DemonstrationTest::written).toList());
    }

    @Test
    void every_citizen_number_is_right_invented_and_given_once() {
        Set<String> given = new HashSet<>();
        for (DemonstrationCase file : files) {
            for (DemonstrationPerson person : file.family().persons()) {
                String number = person.number().value();
                assertTrue(CitizenNumber.parse(number).isPresent());
                assertTrue(number.substring(0, 6).compareTo("349920") >= 0 && number.substring(0, 6).compareTo("349969") <= 0, number);
                assertEquals(person.member().sex(), person.number().sex());
                assertFalse(person.number().birthDate().isAfter(file.road().created()));
                assertTrue(given.add(number), number);
            }
        }
    }

    @Test
    void persons_who_share_division_and_serial_are_kept_apart_by_their_day_of_birth() {
        DemonstrationNumbers numbers = new DemonstrationNumbers(5_000_000);
        Set<String> given = new HashSet<>();
        for (long person = 3; person < 5_000_000; person += 25_000) {
            assertTrue(given.add(numbers.citizen(person, LocalDate.of(1970, 5, 2), 1).value()));
        }
        assertEquals(200, given.size());
    }

    @Test
    void every_account_is_a_card_with_a_right_check_digit_of_no_bank() {
        for (DemonstrationCase file : files) {
            assertTrue(file.family().account().startsWith("6299990"));
            assertTrue(AccountKind.CARD.accepts(file.family().account()), file.family().account());
        }
    }

    @Test
    void every_declaration_is_read_back_as_the_facts_that_it_was_written_from() {
        for (DemonstrationCase file : files) {
            ObjectNode declared = (ObjectNode) Json.parse(DemonstrationPapers.declaration(file.family(), file.road().created()));
            declared.put("on", file.road().created().toString());
            declared.path("members").forEach(member -> ((ObjectNode) member).remove(List.of("name", "idNumber", "hukou")));
            declared.remove(List.of("office", "applicant", "phone", "address", "account", "authorisations", "commitment"));
            Faults faults = new Faults();
            Cursor cursor = Cursor.of(declared, faults);
            assertEquals(file.family().facts(), FactsReading.read(cursor).orElseThrow(() -> new AssertionError(faults.toString())));
            cursor.close();
            faults.refuseAny();
        }
    }

    @Test
    void about_seven_in_ten_are_in_support_and_every_place_of_the_procedure_is_taken() {
        Map<State, Integer> count = new EnumMap<>(State.class);
        files.forEach(file -> count.merge(file.road().state(), 1, Integer::sum));
        assertEquals(State.values().length, count.size(), count.toString());
        assertTrue(count.get(State.CONFIRMED) > HOUSEHOLDS * 65 / 100 && count.get(State.CONFIRMED) < HOUSEHOLDS * 76 / 100, count.toString());
    }

    @Test
    void whoever_is_confirmed_is_entitled_and_whoever_is_refused_is_not() {
        for (DemonstrationCase file : files) {
            if (file.road().state() == State.CONFIRMED || file.road().state() == State.REFUSED) {
                assertEquals(file.road().state() == State.CONFIRMED, file.assessment().orElseThrow().entitled());
            }
        }
    }

    @Test
    void every_step_begins_where_the_one_before_ended_and_never_later_than_today() {
        for (DemonstrationCase file : files) {
            State state = State.DRAFT;
            for (DemonstrationRoad.Taken taken : file.road().steps()) {
                assertTrue(taken.act().from(state), taken.act() + " from " + state);
                state = taken.to();
                assertFalse(taken.at().toLocalDate().isAfter(TODAY));
            }
            assertEquals(file.road().state(), state);
        }
    }

    @Test
    void nothing_goes_to_the_county_before_its_notice_has_hung_to_its_last_day() {
        for (DemonstrationCase file : files) {
            file.road().dayOf(Step.FORWARD).ifPresent(day -> assertFalse(day.isBefore(file.road().clocks().get(Deadline.NOTICE_END).due())));
        }
    }

    @Test
    void some_notices_are_past_their_last_day_and_some_are_not() {
        List<LocalDate> up = files.stream().filter(file -> file.road().state() == State.NOTICE)
            .map(file -> file.road().clocks().get(Deadline.NOTICE_END).due()).toList();
        assertTrue(up.stream().anyMatch(day -> day.isBefore(TODAY)));
        assertTrue(up.stream().anyMatch(day -> day.isAfter(TODAY)));
    }
}
