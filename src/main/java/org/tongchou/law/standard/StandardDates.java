package org.tongchou.law.standard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tongchou.law.Article;
import org.tongchou.law.Finding;

/** A region's standards of a category follow each other without a hole and without a day that has two. */
@Article("L1 art. 19")
final class StandardDates {

    private static final String FROM = "/from";
    private static final String TO = "/to";

    private StandardDates() {
    }

    static List<Finding> of(DatedStandard proposed, List<DatedStandard> own) {
        if (proposed.hasEndedBefore(proposed.from())) {
            return List.of(Finding.fault("ENDS_BEFORE_BEGIN", TO));
        }
        List<Finding> findings = new ArrayList<>();
        before(proposed, own).flatMap(earlier -> earlier.to()).flatMap(last -> seam(FROM, last, proposed.from())).ifPresent(findings::add);
        if (own.stream().anyMatch(dated -> dated.from().equals(proposed.from()))) {
            findings.add(Finding.fault("DAYS_OVERLAP", FROM, proposed.from().toString()));
        }
        after(proposed, own).flatMap(later -> proposed.to().flatMap(last -> seam(TO, last, later.from()))).ifPresent(findings::add);
        return findings;
    }

    /** The published one that the proposed one follows. */
    static Optional<DatedStandard> before(DatedStandard proposed, List<DatedStandard> own) {
        return own.stream().filter(dated -> dated.from().isBefore(proposed.from())).max(Comparator.comparing(DatedStandard::from));
    }

    private static Optional<DatedStandard> after(DatedStandard proposed, List<DatedStandard> own) {
        return own.stream().filter(dated -> dated.from().isAfter(proposed.from())).min(Comparator.comparing(DatedStandard::from));
    }

    private static Optional<Finding> seam(String pointer, LocalDate last, LocalDate next) {
        if (!last.isBefore(next)) {
            return Optional.of(Finding.fault("DAYS_OVERLAP", pointer, last.toString()));
        }
        return last.plusDays(1).equals(next) ? Optional.empty()
            : Optional.of(Finding.fault("DAYS_GAP", pointer, last.plusDays(1).toString(), next.minusDays(1).toString()));
    }
}
