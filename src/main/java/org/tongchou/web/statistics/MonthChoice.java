package org.tongchou.web.statistics;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tongchou.access.Demonstration;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** What there is to choose from around the office and month that a page of figures shows. */
@RequestScoped
@Named
public class MonthChoice {

    private static final int MONTHS = 24;

    @Inject
    Badge badge;

    @Inject
    Demonstration demonstration;

    @Inject
    Texts texts;

    /** The office that is asked for, else the officer's own. */
    OfficeCode office(Optional<OfficeCode> asked) {
        return asked.orElse(badge.officer().office());
    }

    /** The month that is asked for, else the current one. */
    Month month(Optional<Month> asked) {
        return asked.orElseGet(this::current);
    }

    /** The offices above one that the officer may look at, from the top down. */
    public List<OfficeCode> above(OfficeCode office) {
        OfficeCode top = badge.officer().office();
        return Stream.iterate(office.parent(), Optional::isPresent, code -> code.flatMap(OfficeCode::parent)).map(Optional::get).filter(code -> code.within(top)).sorted().toList();
    }

    /** The months to choose from, the newest first: the next one, for which support is confirmed already, and two years back. */
    public List<Option> months(Month shown) {
        Month newest = current().next();
        Stream<Month> usual = Stream.iterate(newest, Month::previous).limit(MONTHS);
        return Stream.concat(usual, Stream.of(shown)).distinct().map(month -> new Option(month.toString(), texts.month(month))).toList();
    }

    private Month current() {
        return Month.of(demonstration.now(badge.officer()).toLocalDate());
    }
}
