package org.tongchou.http;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongchou.roll.Rolls;

/** Takes a roll of invented families of two over on a running demonstration, and says how long it took: {@code deploy/benchmark import}. */
public final class RollBenchmark {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String DIVISION = "349988";
    private static final LocalDate FIRST = LocalDate.of(1930, 1, 1);
    private static final int DAYS = 20_000;
    private static final String OFFICE = "340311103";
    private static final String CA = "ca-340311";

    private RollBenchmark() {
    }

    /** Argument: how many persons. */
    public static void main(String[] arguments) {
        int persons = Integer.parseInt(arguments[0]);
        int begin = (int) (ProcessHandle.current().pid() % 100) * 1000;
        List<List<String>> rows = new ArrayList<>();
        for (int at = 0; at + 1 < persons; at += 2) {
            String family = Integer.toString(at / 2 + 1);
            rows.add(Rolls.head(family, OFFICE, number(begin + at), "960.00"));
            rows.add(Rolls.member(family, OFFICE, number(begin + at + 1), "配偶"));
        }
        byte[] roll = Rolls.workbook(rows);
        String month = Installation.get("ad-34", "/demonstration/clock").expect(200).json().path("now").asText().substring(0, 7);
        System.out.println(rows.size() + " rows, a workbook of " + roll.length / 1024 + " KiB");
        timed("looked through", () -> Installation.form(CA, "/rolls/check", Map.of("fromMonth", month), "roll.xlsx", roll));
        timed("taken over", () -> Installation.form(CA, "/rolls", Map.of("fromMonth", month), "roll.xlsx", roll));
    }

    private interface Call {
        Installation.Answer send();
    }

    private static void timed(String what, Call call) {
        long begun = System.nanoTime();
        Installation.Answer answer = call.send().expect(200);
        long millis = Duration.ofNanos(System.nanoTime() - begun).toMillis();
        System.out.println(what + " in " + millis / 1000 + "." + millis % 1000 / 100 + " s: " + answer.json().path("families") + " families, " + answer.json().path("persons") + " persons, "
            + answer.json().path("faults") + " faults");
    }

    private static String number(int serial) {
        String first = DIVISION + FIRST.plusDays(serial % DAYS).format(DateTimeFormatter.BASIC_ISO_DATE) + "%03d".formatted(serial / DAYS);
        int sum = 0;
        for (int at = 0; at < WEIGHTS.length; at++) {
            sum += (first.charAt(at) - '0') * WEIGHTS[at];
        }
        return first + "10X98765432".charAt(sum % 11);
    }
}
