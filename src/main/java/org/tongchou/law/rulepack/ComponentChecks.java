package org.tongchou.law.rulepack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;

/** Whether the components of a pack follow each other: no day has two for the same, and a hole between two is told. */
@Article("L1 arts. 19, 20, 32")
public final class ComponentChecks {

    private static final String FROM = "/rules/components/rows/%d/from";

    private ComponentChecks() {
    }

    /** What is to be said about their days. */
    public static List<Finding> of(Components components) {
        List<Component> rows = components.rows();
        List<Finding> findings = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Component row = rows.get(at);
            String pointer = FROM.formatted(at);
            int own = at;
            Optional<Component> twice = IntStream.range(0, at).mapToObj(rows::get).filter(other -> sharesDays(row, other)).findFirst();
            twice.ifPresent(other -> findings.add(Finding.fault("COMPONENT_OVERLAP", pointer, row.code(), other.code())));
            IntStream.range(0, rows.size()).filter(other -> other != own).mapToObj(rows::get).filter(other -> isBefore(other, row)).max(Comparator.comparing(other -> other.term().from()))
                .flatMap(other -> other.term().until()).filter(last -> last.plusDays(1).isBefore(row.term().from()))
                .ifPresent(last -> findings.add(Finding.warning("COMPONENT_GAP", pointer, last.plusDays(1).toString(), row.term().from().minusDays(1).toString(), row.code())));
        }
        return findings;
    }

    private static boolean isBefore(Component other, Component row) {
        return other.scope().equals(row.scope()) && other.term().from().isBefore(row.term().from());
    }

    private static boolean sharesDays(Component one, Component other) {
        return one.scope().equals(other.scope()) && (one.covers(other.term().from()) || other.covers(one.term().from()));
    }
}
