package org.tongchou.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The frozen figures over REST: equal to what an independent script counts, the same when counted again, and without a cell that tells of a family. */
@Tag("http")
class FrozenFiguresIT {

    private static final String MONTH = "2026-08";

    /** Counts past the application, with other words than it uses itself. */
    private static final String INDEPENDENT = """
        select count(*) from award w where substr(w.office_code, 1, ?) = ? and w.category = ? and (
          select max(v.from_month) from award_version v where v.award_id = w.id and v.superseded = 0 and v.from_month < '2026-09'
          and (v.until_month is null or v.until_month > '2026-07')) is not null
        """;
    private static final String SPENT = """
        select coalesce(sum(case when r.released_at is not null and l.kind <> 'REISSUE' then l.amount else 0 end), 0) from payment_run r, payment_line l
        where l.run_id = r.id and r.month = '2026-08' and substr(l.office_code, 1, ?) = ? and l.category = ?
        """;

    private static final String FROZEN = """
        select office_code, category, 'HOUSEHOLDS' as part_code, households as figure from monthly_fact where month = ':month'
        union all select office_code, category, 'PERSONS', persons from monthly_fact where month = ':month'
        union all select office_code, category, 'NEW', new_households from monthly_fact where month = ':month'
        union all select office_code, category, 'STOPPED', stopped_households from monthly_fact where month = ':month'
        union all select office_code, category, 'SPENDING', spending from monthly_fact where month = ':month'
        union all select office_code, category, 'WITHIN', decided_within from monthly_fact where month = ':month'
        union all select office_code, category, 'PAST', decided_past from monthly_fact where month = ':month'
        union all select office_code, category, 'DONE', recheck_done from monthly_fact where month = ':month'
        union all select office_code, category, 'DUE', recheck_due from monthly_fact where month = ':month'
        union all select office_code, category, concat(part, '.', code), figure from monthly_fact_part where month = ':month'
        """;

    @BeforeAll
    static void frozen() {
        Installation.post("ps-34", "/statistics/frozen-months", "{\"office\": \"34\", \"month\": \"" + MONTH + "\"}").expect(200);
        JsonNode again = Installation.post("ps-34", "/statistics/frozen-months", "{\"office\": \"34\", \"month\": \"" + MONTH + "\"}").expect(200).json();
        assertEquals(0, again.path("rows").size(), "frozen once");
    }

    private static JsonNode monthly(String account, String office) {
        return Installation.get(account, "/statistics/monthly?office=" + office + "&month=" + MONTH).expect(200).json();
    }

    @Test
    void an_independent_script_counts_the_same() throws SQLException {
        for (String office : List.of("34", "3403", "340302", "340321")) {
            JsonNode month = monthly("pp-34", office);
            assertFalse(month.path("provisional").asBoolean());
            assertTrue(month.path("rows").size() > 0, month.toString());
            for (JsonNode row : month.path("rows")) {
                String category = row.path("category").asText();
                assertEquals(Installation.number(INDEPENDENT, office.length(), office, category), row.path("households").asLong(), office + " " + category);
                assertEquals(Installation.number(SPENT, office.length(), office, category), row.path("spending").asLong(), office + " " + category);
            }
        }
    }

    /** Every office and category of the province, township by township and summed up to the top: the script, the frozen rows, and what REST answers. */
    @Test
    void the_script_counts_the_same_for_every_office_and_category() throws Exception {
        Map<String, Long> script = new TreeMap<>();
        Set<String> counted = new TreeSet<>();
        for (String month : List.of(MONTH, "2026-09")) {
            Installation.post("ps-34", "/statistics/frozen-months", "{\"office\": \"34\", \"month\": \"" + month + "\"}").expect(200);
            script = figures(new String(FrozenFiguresIT.class.getResourceAsStream("/statistics/recount.sql").readAllBytes(), StandardCharsets.UTF_8).replace(":month", month));
            assertTrue(script.size() > 200, month);
            counted.addAll(script.keySet());
            assertEquals(script, figures(("select office_code, category, part_code, figure from (" + FROZEN + ") f where figure <> 0").replace(":month", month)), month);
        }
        for (String code : List.of("HOUSEHOLDS", "SOURCE.CENTRAL", "KIND.REGULAR", "STATE.", "BOOK.CENTRAL", "DUE")) {
            assertTrue(counted.stream().anyMatch(key -> key.split(" ")[2].startsWith(code)), code);
        }
        answered("34", script, "2026-09");
    }

    private static Map<String, Long> figures(String sql) throws SQLException {
        Map<String, Long> figures = new TreeMap<>();
        try (var database = Installation.database(); var statement = database.createStatement(); var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                figures.merge(rows.getString(1) + " " + rows.getString(2) + " " + rows.getString(3), rows.getLong(4), Long::sum);
            }
        }
        return figures;
    }

    /** What REST answers of an office and everything below it is the sum of what the script counted there. */
    private static void answered(String office, Map<String, Long> script, String month) {
        JsonNode answer = Installation.get("pp-34", "/statistics/indicators?office=" + office + "&month=" + month).expect(200).json();
        sums(answer, script);
        for (JsonNode child : answer.path("children")) {
            sums(child, script);
            if (child.path("rows").size() > 0 && child.path("office").asText().length() < 6) {
                answered(child.path("office").asText(), script, month);
            }
        }
    }

    private static void sums(JsonNode answer, Map<String, Long> script) {
        Map<String, Long> expected = new TreeMap<>();
        String office = answer.path("office").asText();
        script.forEach((key, figure) -> {
            String[] place = key.split(" ");
            if (place[0].startsWith(office)) {
                expected.merge(place[1] + " " + place[2], figure, Long::sum);
            }
        });
        Map<String, Long> found = new TreeMap<>();
        for (JsonNode row : answer.path("rows")) {
            found.put(row.path("category").asText() + " " + row.path("indicator").asText(), row.path("figure").asLong());
        }
        for (JsonNode part : answer.path("parts")) {
            found.put(part.path("category").asText() + " " + part.path("part").asText() + "." + part.path("code").asText(), part.path("figure").asLong());
        }
        expected.keySet().removeIf(key -> key.contains(" BOOK.") || key.contains(" REISSUE."));
        expected.forEach((key, figure) -> assertEquals(figure, found.get(key), office + " " + key));
    }

    /** A line of July that failed is issued anew in August: neither the script nor the application finds that August cost more. */
    @Test
    void what_is_issued_anew_changes_no_sum_of_its_month() throws Exception {
        String script = new String(FrozenFiguresIT.class.getResourceAsStream("/statistics/recount.sql").readAllBytes(), StandardCharsets.UTF_8).replace(":month", MONTH);
        Map<String, Long> before = figures(script);
        change("insert into payment_line (run_id, award_id, office_code, category, month, kind, amount, member_count, account_id, from_central, from_province, from_municipality,"
            + " from_county, from_donation) select r.id, l.award_id, l.office_code, l.category, r.month, 'REISSUE', l.amount, l.member_count, l.account_id, l.from_central, l.from_province,"
            + " l.from_municipality, l.from_county, l.from_donation from payment_line l join payment_run r on r.office_code = '340302' and r.month = '2026-08' and r.released_at is not null"
            + " where l.month = '2026-07' and l.kind = 'REGULAR' and l.cancellation = 0 and l.office_code like '340302%' order by l.id limit 1");
        try {
            Map<String, Long> after = figures(script);
            assertTrue(after.keySet().removeIf(key -> key.contains(" REISSUE.")), "it is seen, and no spending");
            assertEquals(before, after);
            assertEquals(0, recount().path("differing").asInt());
        } finally {
            change("delete from payment_line where month = '2026-08' and kind = 'REISSUE' and office_code like '340302%'");
        }
    }

    @Test
    void the_figures_of_every_closed_month_agree() {
        JsonNode months = Installation.get("au-34", "/statistics/identities?office=34&from=2024-01&to=2026-09").expect(200).json().path("months");
        assertTrue(months.size() > 0);
        for (JsonNode month : months) {
            List<String> asked = texts(month.path("identities"), "/name");
            assertTrue(asked.containsAll(List.of("kindsMakeSpending", "sourcesMakeSpending", "reasonsMakeStopped", "sidesMakeTotal", "booksHaveSpending", "plausibleFamilies")), asked.toString());
            month.path("identities").forEach(identity -> assertTrue(identity.path("holds").asBoolean() || !identity.path("binding").asBoolean(), month.toString()));
        }
        List<String> table = Installation.get("au-34", "/tables/identities.csv?language=en&office=34&from=2024-01&to=2026-09").expect(200).text().strip().lines().toList();
        assertTrue(table.get(0).contains("What must agree") && table.get(0).contains(months.path(0).path("month").asText()), table.get(0));
        assertEquals(Set.copyOf(months.findValuesAsText("name")).size(), table.size() - 1, table.toString());
        assertTrue(table.stream().skip(1).allMatch(line -> line.contains("holds") || line.contains("outside")) && table.stream().noneMatch(line -> line.contains("does not")), table.toString());
        Installation.get("ca-340302", "/tables/identities.csv?office=34&from=2026-01&to=2026-09").expect(404);
        Installation.get("ca-340302", "/statistics/identities?office=34&from=2026-01&to=2026-09").expect(404);
        Installation.get("au-34", "/statistics/identities?office=34&from=2026-09&to=2026-08").expect(400);
        Installation.get("tw-340302001", "/statistics/identities?office=340302001&from=2026-09&to=2026-09").expect(403);
    }

    /** A desk of figures: whatever it asks, a small cell is null, sums over months are hidden where a month of them is, and of no part is a small number shown. */
    @Test
    void a_desk_of_figures_is_shown_no_small_number_in_rows_or_parts() {
        JsonNode top = Installation.get("ps-34", "/statistics/indicators?office=34&month=" + MONTH).expect(200).json();
        boolean parts = false;
        for (JsonNode part : top.path("parts")) {
            parts = true;
            long figure = part.path("figure").asLong();
            assertTrue(Set.of("SOURCE", "KIND").contains(part.path("part").asText()) || part.path("figure").isNull() || figure == 0 || figure >= 5, part.toString());
        }
        assertTrue(parts);
        Map<String, Long> kinds = kinds(top);
        assertFalse(kinds.isEmpty(), "what was paid by kind, of the whole area");
        spent(top).forEach((category, spent) -> {
            long hidden = hiddenKinds(top, category);
            assertTrue(hidden == 0 ? spent.equals(kinds.get(category)) : hidden > 1, category + " " + top);
        });
        for (JsonNode city : top.path("children")) {
            for (JsonNode county : Installation.get("ps-34", "/statistics/indicators?office=" + city.path("office").asText() + "&month=" + MONTH).expect(200).json().path("children")) {
                for (JsonNode township : Installation.get("ps-34", "/statistics/indicators?office=" + county.path("office").asText() + "&month=" + MONTH).expect(200).json().path("children")) {
                    covered(township);
                }
            }
        }
    }

    /** Spending by category, where it is shown. */
    private static Map<String, Long> spent(JsonNode office) {
        Map<String, Long> spent = new TreeMap<>();
        office.path("rows").forEach(row -> {
            if (row.path("indicator").asText().equals("SPENDING") && row.path("figure").asLong() > 0) {
                spent.put(row.path("category").asText(), row.path("figure").asLong());
            }
        });
        return spent;
    }

    private static long hiddenKinds(JsonNode office, String category) {
        long hidden = 0;
        for (JsonNode part : office.path("parts")) {
            hidden += part.path("part").asText().equals("KIND") && part.path("category").asText().equals(category) && part.path("figure").isNull() ? 1 : 0;
        }
        return hidden;
    }

    private static Map<String, Long> kinds(JsonNode office) {
        Map<String, Long> kinds = new TreeMap<>();
        office.path("parts").forEach(part -> {
            if (part.path("part").asText().equals("KIND") && part.path("figure").isNumber()) {
                kinds.merge(part.path("category").asText(), part.path("figure").asLong(), Long::sum);
            }
        });
        return kinds;
    }

    private static void covered(JsonNode office) {
        Map<String, JsonNode> rows = new HashMap<>();
        office.path("rows").forEach(row -> rows.put(row.path("category").asText() + row.path("indicator").asText(), row.path("figure")));
        for (String category : List.of("URBAN", "RURAL")) {
            JsonNode families = rows.get(category + "HOUSEHOLDS");
            for (String indicator : List.of("HOUSEHOLDS", "NEW", "STOPPED", "WITHIN", "PAST", "DUE", "DONE", "WOMEN", "ELDERLY", "ADULTS", "MINORS", "DISABLED", "SERIOUSLY_ILL")) {
                JsonNode figure = rows.get(category + indicator);
                assertTrue(figure == null || figure.isNull() || figure.asLong() == 0 || figure.asLong() >= 5, office.toString());
            }
            JsonNode women = rows.get(category + "WOMEN");
            if (women != null && !women.isNull()) {
                long men = rows.get(category + "PERSONS").asLong() - women.asLong();
                assertTrue(men == 0 || men >= 5, office.toString());
            }
            long ages = List.of("ELDERLY", "ADULTS", "MINORS").stream().filter(age -> rows.containsKey(category + age) && rows.get(category + age).isNull()).count();
            assertTrue(ages == 0 || ages == 3, "one of three ages follows from the persons and the others: " + office);
            if (families != null && families.isNull()) {
                for (String indicator : List.of("PERSONS", "WOMEN", "SPENDING", "CUMULATIVE", "CUMULATIVE_MONEY", "PER_CAPITA", "PER_CAPITA_YEAR", "STANDARD")) {
                    assertTrue(!rows.containsKey(category + indicator) || rows.get(category + indicator).isNull(), indicator + " " + office);
                }
            }
        }
        office.path("parts").forEach(part -> assertEquals("SOURCE", part.path("part").asText()));
    }

    @Test
    void what_a_meeting_is_handed_out_has_two_pages_with_the_key_figures() throws Exception {
        JsonNode month = Installation.get("ps-34", "/statistics/indicators?office=34&month=" + MONTH).expect(200).json();
        long households = 0;
        for (JsonNode row : month.path("rows")) {
            households += row.path("indicator").asText().equals("HOUSEHOLDS") ? row.path("figure").asLong() : 0;
        }
        for (String language : List.of("zh", "en")) {
            String path = "/statistics/meeting.pdf?office=34&month=" + MONTH + "&language=" + language;
            String text = Printed.read("ps-34", path, language, "meeting-" + language);
            assertTrue(text.contains(String.format("%,d", households)), text);
            assertTrue(text.contains(language.equals("zh") ? "城市" : "Urban") && text.contains("740.00") && text.contains("1.24"), text);
            assertTrue(text.contains("合肥市"), text);
            assertEquals(2, Printed.pages("ps-34", path));
            assertEquals(2, Printed.pages("ms-3403", "/statistics/meeting.pdf?office=3403&month=" + MONTH + "&language=" + language));
            assertEquals(2, Printed.pages("ca-340302", "/statistics/meeting.pdf?office=340302&month=2026-10&language=" + language));
        }
        Installation.get("tw-340302001", "/statistics/meeting.pdf?month=" + MONTH).expect(403);
        Installation.get("ca-340302", "/statistics/meeting.pdf?office=34&month=" + MONTH).expect(404);
    }

    @Test
    void a_recount_finds_no_difference_and_one_changed_figure() throws SQLException {
        assertEquals(0, recount().path("differing").asInt());
        for (String figure : List.of("spending", "women", "seriously_ill")) {
            change("update monthly_fact set " + figure + " = " + figure + " + 1 where month = '2026-08' and office_code like '340302%' order by id limit 1");
            try {
                assertEquals(4, recount().path("differing").asInt(), figure + ": the township's and the county's, each as it was and as it should be");
            } finally {
                change("update monthly_fact set " + figure + " = " + figure + " - 1 where month = '2026-08' and office_code like '340302%' order by id limit 1");
            }
        }
        Installation.post("au-34", "/statistics/frozen-months/340302/2026-01/recount", "{}").expect(404);
        Installation.post("ca-340302", "/statistics/frozen-months", "{\"office\": \"340302\", \"month\": \"2026-08\"}").expect(403);
    }

    /** What is kept by county is held to its townships; pages of wide areas are read from it. */
    @Test
    void a_sum_of_a_county_that_is_not_that_of_its_townships_strikes_whoever_asks_whether_the_figures_agree() throws SQLException {
        String asked = "/statistics/identities?office=34&from=" + MONTH + "&to=" + MONTH;
        for (String[] spoiled : new String[][] {{"county_fact", "spending"}, {"county_fact", "standard_sum"}, {"county_fact_part", "figure"}}) {
            String column = spoiled[1];
            change("update " + spoiled[0] + " set " + column + " = " + column + " + 1 where month = '2026-08' and office_code = '340302' limit 1");
            try {
                assertFalse(holds(asked, "townshipsMakeCounty"), column);
                assertEquals(2, recount().path("differing").asInt(), column);
            } finally {
                change("update " + spoiled[0] + " set " + column + " = " + column + " - 1 where month = '2026-08' and office_code = '340302' limit 1");
            }
            assertTrue(holds(asked, "townshipsMakeCounty"), column);
        }
        assertEquals(0, Installation.get("ca-340302", "/statistics/identities?office=340302001&from=" + MONTH + "&to=" + MONTH).expect(200).json().findValuesAsText("name").stream()
            .filter("townshipsMakeCounty"::equals).count(), "a township has no sums");
    }

    private static boolean holds(String asked, String name) {
        for (JsonNode identity : Installation.get("au-34", asked).expect(200).json().path("months").path(0).path("identities")) {
            if (identity.path("name").asText().equals(name)) {
                return identity.path("holds").asBoolean();
            }
        }
        throw new AssertionError(name + " was not asked");
    }

    /** The row that would be written twice belongs to one county: it alone is not frozen, says so, and is frozen when it is asked for again. */
    @Test
    void a_county_that_cannot_be_frozen_is_named_the_others_are_frozen_and_it_is_when_asked_again() throws SQLException {
        String round = "{\"office\": \"34\", \"month\": \"2026-07\"}";
        change("insert into monthly_fact_part (office_code, month, category, part, code, figure) select office_code, month, category, 'SOURCE', 'CENTRAL', 0 from payment_line"
            + " where month = '2026-07' and office_code like '340303%' order by id limit 1");
        JsonNode first = Installation.post("ps-34", "/statistics/frozen-months", round).expect(200).json();
        assertEquals(List.of("340303"), texts(first.path("failed"), ""));
        List<String> others = texts(first.path("rows"), "/county");
        assertTrue(others.size() > 2 && !others.contains("340303"), first.toString());
        assertEquals(others.stream().sorted().toList(), others);
        assertEquals(0, Installation.number("select count(*) from monthly_fact where month = '2026-07' and office_code like '340303%'"), "nothing of it is left behind");
        change("delete from monthly_fact_part where month = '2026-07' and office_code like '340303%'");
        JsonNode again = Installation.post("ps-34", "/statistics/frozen-months", round).expect(200).json();
        assertEquals(List.of("340303"), texts(again.path("rows"), "/county"));
        assertEquals(List.of(), texts(again.path("failed"), ""));
        assertEquals(0, Installation.post("au-34", "/statistics/frozen-months/340303/2026-07/recount", "{}").expect(200).json().path("differing").asInt());
    }

    private static List<String> texts(JsonNode rows, String where) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.at(where).asText()));
        return texts;
    }

    private static JsonNode recount() {
        return Installation.post("au-34", "/statistics/frozen-months/340302/" + MONTH + "/recount", "{}").expect(200).json();
    }

    private static void change(String sql) throws SQLException {
        try (var database = Installation.database(); var statement = database.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    @Test
    void the_indicators_agree_with_each_other() {
        JsonNode month = Installation.get("pp-34", "/statistics/indicators?office=3403&month=" + MONTH).expect(200).json();
        Map<String, Long> urban = new HashMap<>();
        for (JsonNode row : month.path("rows")) {
            if (row.path("category").asText().equals("URBAN")) {
                urban.put(row.path("indicator").asText(), row.path("figure").asLong());
            }
        }
        assertEquals(urban.get("PERSONS"), urban.get("ELDERLY") + urban.get("ADULTS") + urban.get("MINORS"));
        assertTrue(urban.get("WOMEN") > 0 && urban.get("HOUSEHOLDS") > 10, urban.toString());
        long kinds = 0;
        for (JsonNode part : month.path("parts")) {
            kinds += part.path("part").asText().equals("KIND") && part.path("category").asText().equals("URBAN") ? part.path("figure").asLong() : 0;
        }
        assertEquals(urban.get("SPENDING"), kinds);
        long sources = 0;
        for (JsonNode part : month.path("parts")) {
            sources += part.path("part").asText().equals("SOURCE") && part.path("category").asText().equals("URBAN") ? part.path("figure").asLong() : 0;
        }
        assertEquals(kinds, sources, "town is borne by its sources to the fen");
        month.path("identities").forEach(identity -> assertTrue(identity.path("holds").asBoolean() || !identity.path("binding").asBoolean(), identity.toString()));
        long both = 0;
        for (JsonNode row : month.path("rows")) {
            both += row.path("indicator").asText().equals("CUMULATIVE") ? row.path("figure").asLong() : 0;
        }
        for (JsonNode total : month.path("totals")) {
            assertTrue(!total.path("indicator").asText().equals("CUMULATIVE") || total.path("code").asText().equals("YZH011221000") && total.path("figure").asLong() == both, total.toString());
        }
        assertTrue(texts(month.path("totals"), "/code").contains("YZH011221000") && !texts(month.path("totals"), "/indicator").contains("STANDARD"), month.path("totals").toString());
    }

    /** Every number that a desk of figures can see of a month: by office and category; null where it is hidden. */
    private static void walk(String office, Map<String, Map<String, Long>> seen) {
        JsonNode month = monthly("ps-34", office);
        seen.put(office, cells(month));
        List<String> below = new ArrayList<>();
        for (JsonNode child : month.path("children")) {
            Map<String, Long> known = cells(child);
            assertEquals(known, seen.getOrDefault(child.path("office").asText(), known));
            seen.put(child.path("office").asText(), known);
            if (child.path("rows").size() > 0 && child.path("office").asText().length() < 9) {
                below.add(child.path("office").asText());
            }
        }
        for (String child : below) {
            Map<String, Long> beside = seen.get(child);
            walk(child, seen);
            assertEquals(beside, seen.get(child), "the same whichever way one comes to it");
        }
    }

    private static Map<String, Long> cells(JsonNode month) {
        Map<String, Long> cells = new HashMap<>();
        for (JsonNode row : month.path("rows")) {
            boolean hidden = row.path("households").isNull();
            assertEquals(hidden, row.path("spending").isNull());
            assertEquals(hidden, row.path("persons").isNull());
            cells.put(row.path("category").asText(), hidden ? null : Long.valueOf(row.path("households").asLong()));
        }
        return cells;
    }

    @Test
    void no_small_cell_is_shown_or_can_be_reckoned_from_its_neighbours_and_totals() {
        Map<String, Map<String, Long>> seen = new HashMap<>();
        walk("34", seen);
        Set<String> hidden = new TreeSet<>();
        seen.forEach((office, cells) -> cells.forEach((category, figure) -> {
            assertTrue(figure == null || figure == 0 || figure >= 5, office + " " + category);
            if (figure == null) {
                hidden.add(office + " " + category);
            }
        }));
        assertTrue(hidden.size() > 5, "small townships are there");
        Set<String> left = new TreeSet<>(hidden);
        boolean went = true;
        while (went) {
            went = false;
            for (String office : seen.keySet()) {
                for (String category : List.of("URBAN", "RURAL")) {
                    List<String> line = new ArrayList<>();
                    seen.keySet().stream().filter(other -> isBelow(other, office) && seen.get(other).containsKey(category)).map(other -> other + " " + category).forEach(line::add);
                    if (!line.isEmpty()) {
                        line.add(office + " " + category);
                    }
                    List<String> unknown = line.stream().filter(left::contains).toList();
                    if (unknown.size() == 1) {
                        left.remove(unknown.get(0));
                        went = true;
                    }
                }
            }
        }
        assertEquals(hidden, left, "cells that can be reckoned");
    }

    private static boolean isBelow(String office, String other) {
        Map<Integer, Integer> above = Map.of(4, 2, 6, 4, 9, 6);
        return above.containsKey(office.length()) && office.substring(0, above.get(office.length())).equals(other);
    }

    @Test
    void town_and_country_stand_side_by_side_by_year() {
        JsonNode years = Installation.get("ps-34", "/statistics/urban-rural?office=34&from=2025&to=2026").expect(200).json().path("years");
        assertEquals(2, years.size());
        JsonNode now = years.path(1);
        assertEquals(2026, now.path("year").asInt());
        assertEquals(74_000, now.path("urbanStandard").asLong());
        assertEquals(59_500, now.path("ruralStandard").asLong());
        assertEquals("1.24", now.path("ratio").asText());
        assertEquals(14_500, now.path("gap").asLong());
        assertTrue(now.path("urbanPerCapita").isTextual() && now.path("urbanPerCapitaPublished").isNull(), now.toString());
        Installation.get("ps-34", "/statistics/urban-rural?office=33&from=2026&to=2026").expect(404);
        Installation.get("ps-34", "/statistics/urban-rural?office=34&from=2027&to=2026").expect(400);
        Installation.get("ps-34", "/statistics/urban-rural?office=34&from=last&to=2026").expect(400);
    }

    /** The published series, exactly as it has to be answered. */
    @Test
    void the_reference_series_is_answered_with_published_beside_computed() {
        JsonNode years = Installation.get("ps-34", "/statistics/reference").expect(200).json().path("years");
        List<String> ratios = List.of("1.70", "1.59", "1.51", "1.44", "1.40", "1.36");
        List<Long> gaps = List.of(18_630L, 18_260L, 18_220L, 17_690L, 17_940L, 18_080L);
        for (int at = 0; at < 6; at++) {
            assertEquals(ratios.get(at), years.path(at).path("ratio").asText());
            assertEquals(gaps.get(at), years.path(at).path("gap").asLong());
        }
        assertEquals("3939.2", years.path(5).path("ruralPerCapita").asText());
        assertEquals("3940.1", years.path(5).path("ruralPerCapitaPublished").asText());
        assertEquals("4228.4", years.path(0).path("urbanPerCapita").asText());
        assertEquals(List.of("1.58", "1.43"), List.of(years.path(1).path("ratioPublished").asText(), years.path(3).path("ratioPublished").asText()));
        assertEquals("1426.3", years.path(5).path("ruralSpending").asText());
        assertEquals("3620.8", years.path(5).path("ruralRecipients").asText());
        String note = Installation.get("ps-34", "/statistics/reference").json().path("unitNote").asText();
        assertTrue(note.contains("BILLION CNY") && note.contains("亿元"), note);
        String table = Installation.get("ps-34", "/tables/reference.csv?language=en").expect(200).text();
        assertTrue(table.contains("1.59,1.58,182.60"), table);
    }
}
