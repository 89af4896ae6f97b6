package org.tongchou.web.award;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Demonstration;
import org.tongchou.award.AwardDue.Kind;
import org.tongchou.award.DuePage;
import org.tongchou.award.DueRow;
import org.tongchou.award.Support;
import org.tongchou.office.Badge;
import org.tongchou.web.Asked;
import org.tongchou.web.Option;
import org.tongchou.web.Texts;

/** What is due on support in force within some months, the most pressing first. */
@RequestScoped
@Named
public class DuesPage {

    private static final List<Integer> AHEAD = List.of(1, 3, 12);

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Support support;

    @Inject
    Demonstration clock;

    @Inject
    Texts texts;

    private DuePage found;
    private LocalDate today;

    /** The page that the address asks for. */
    public DuePage found() {
        if (found == null) {
            found = support.due(badge.officer(), kind(), months(), asked.text("after"));
            today = clock.now(badge.officer()).toLocalDate();
        }
        return found;
    }

    /** Whether its day is past. */
    public boolean isOverdue(DueRow row) {
        return row.due().due().isBefore(today);
    }

    /** The choices of what is due. */
    public List<Option> kinds() {
        return Arrays.stream(Kind.values()).map(kind -> new Option(kind.name(), texts.code("award.due", kind))).toList();
    }

    /** The name of the kind asked for, empty for all. */
    public String kindName() {
        return kind().map(Kind::name).orElse("");
    }

    /** The address of the next page, empty at the end. */
    public String next() {
        return found().next().isEmpty() ? "" : first() + "&after=" + found().next();
    }

    /** The address of the first page, empty on it. */
    public String back() {
        return asked.text("after").isEmpty() ? "" : first();
    }

    private String first() {
        return "dues.xhtml?kind=" + kindName() + "&months=" + months();
    }

    /** How many months ahead the list looks: one, unless the address asks for another of the choices. */
    public int months() {
        return AHEAD.stream().filter(months -> asked.text("months").equals(Integer.toString(months))).findFirst().orElse(AHEAD.get(0));
    }

    /** The choices of how far ahead to look. */
    public List<Option> ahead() {
        return AHEAD.stream().map(months -> new Option(Integer.toString(months), texts.of("web.dues.months", months))).toList();
    }

    private Optional<Kind> kind() {
        return asked.member(Kind.class, "kind");
    }
}
