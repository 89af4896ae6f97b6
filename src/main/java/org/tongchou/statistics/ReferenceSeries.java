package org.tongchou.statistics;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tongchou.kernel.Money;

/** Reads the national reference series of 2015 to 2020, in which a line is a year of town or country. */
final class ReferenceSeries {

    private static final String FILE = "/reference/reference-2015-2020.csv";

    /** Where the line of a town has the ratio that is printed in the paper. */
    private static final int RATIO = 6;

    private ReferenceSeries() {
    }

    static List<ReferenceYear> read() {
        Map<String, String[]> lines = lines().stream().map(line -> line.split(",")).collect(Collectors.toMap(cells -> cells[0] + cells[1], cells -> cells));
        return lines.values().stream().map(cells -> cells[0]).distinct().sorted()
            .map(year -> new ReferenceYear(Integer.parseInt(year), side(lines.get(year + "URBAN")), side(lines.get(year + "RURAL")),
                new BigDecimal(lines.get(year + "URBAN")[RATIO]))).toList();
    }

    private static List<String> lines() {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
            Objects.requireNonNull(ReferenceSeries.class.getResourceAsStream(FILE), FILE), StandardCharsets.UTF_8))) {
            return file.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).skip(1).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ReferenceYear.Side side(String[] cells) {
        return new ReferenceYear.Side(Money.ofYuan(cells[2]).orElseThrow(), new BigDecimal(cells[3]), new BigDecimal(cells[4]),
            new BigDecimal(cells[5]).setScale(1));
    }
}
