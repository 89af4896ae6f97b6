package org.tongchou.payment;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.tongchou.persistence.RowText;

/**
 * What the trail keeps of a run, so that every later change of its rows is found and located: {@code run=… lines=… total=… sum=…} with the
 * SHA-256 of the run's row and of all its lines together, and a mark of each line, {@code id:mark}, the first 16 digits of its SHA-256.
 *
 * @param run the values of the run's row, in the order of {@link #RUN}
 * @param lines those of each line, in the order of {@link #LINE}, by key
 */
public record RunMarks(List<String> run, List<List<String>> lines) {

    /** The columns of a run that are covered; its version counts only who looked at it when. */
    public static final String RUN = "id, office_code, month, state, line_count, total, prepared_by, prepared_name,"
        + " date_format(prepared_at, '%Y-%m-%d %H:%i:%s.%f'), released_by, released_name, date_format(released_at, '%Y-%m-%d %H:%i:%s.%f')";

    /** The columns of a line that are covered; the account opens for its own award only. */
    public static final String LINE = "id, run_id, award_id, office_code, category, month, kind, amount, member_count";

    private static final int AMOUNT = 7;
    private static final int MARK = 16;

    /** The run's row, the number of lines, their total in fen, and all lines together. */
    public String figures() {
        long total = lines.stream().mapToLong(line -> Long.parseLong(line.get(AMOUNT))).sum();
        String sum = RowText.sha256(lines.stream().map(RunMarks::digest).collect(Collectors.joining("\n")));
        return "run=%s lines=%d total=%d sum=%s".formatted(digest(run), lines.size(), total, sum);
    }

    /** A mark of each line. */
    public String each() {
        return lines.stream().map(line -> line.get(0) + ":" + digest(line).substring(0, MARK)).collect(Collectors.joining(" "));
    }

    /** A row as texts; null stays null. */
    static List<String> texts(Object[] row) {
        return Arrays.asList(Arrays.stream(row).map(value -> Objects.toString(value, null)).toArray(String[]::new));
    }

    private static String digest(List<String> row) {
        return RowText.sha256(RowText.of(row));
    }
}
