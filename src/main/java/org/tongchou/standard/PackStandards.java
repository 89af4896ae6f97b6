package org.tongchou.standard;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;
import org.tongchou.law.rulepack.Category;
import org.tongchou.law.rulepack.Standard;
import org.tongchou.law.standard.DatedStandard;
import org.tongchou.law.standard.StandardChecks;
import org.tongchou.law.standard.StandardLevel;

/** The standards that a rule pack brings along: checked like any other, and entered into the register of standards with the pack's publication. */
@Dependent
class PackStandards {

    private static final int LONGEST_DOCUMENT = 200;

    @Inject
    StandardRegister register;

    @Inject
    StandardDrafts drafts;

    /** Whether there is such a place. */
    boolean isRegion(OfficeCode region) {
        return drafts.isRegion(region);
    }

    /** What is to be said about them. */
    static List<Finding> findings(PackBody body, List<DatedStandard> published, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        changed(body, published).forEach(proposed -> StandardChecks.of(proposed, new StandardChecks.Surroundings(published, Optional.empty(), Optional.empty(), today))
            .forEach(found -> findings.add(new Finding(found.severity(), found.code(), "/rules/standards/" + proposed.category(), found.arguments()))));
        return findings;
    }

    /** Enters them for their first day. @param by who publishes; the draft is that of the pack */
    void publish(RulePackDraft draft, Officer by, LocalDateTime at) {
        String source = draft.source();
        StandardOrigin origin = new StandardOrigin(source.length() > LONGEST_DOCUMENT ? source.substring(0, LONGEST_DOCUMENT) : source, Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty());
        changed(draft.body(), published(draft.office())).forEach(proposed -> {
            StandardDraft standard = StandardDraft.ofPack(new StandardProposal(proposed, origin), draft, at);
            drafts.add(standard);
            register.publish(standard, by, at, List.of());
        });
    }

    /** Takes back those that a pack brought along. */
    void withdraw(RulePackDraft draft, Officer by, LocalDateTime at) {
        for (StandardDraft standard : drafts.ofPack(by.scope(), draft.id())) {
            standard.withdraw(at.toLocalDate());
            register.withdraw(standard, by, at);
        }
    }

    /** Those that are not in force in the region already with the same amount. */
    static List<DatedStandard> changed(PackBody body, List<DatedStandard> published) {
        List<DatedStandard> changed = new ArrayList<>();
        body.document().standards().ifPresent(given -> {
            for (Category category : Category.values()) {
                if (given.path(category.name()).isObject()) {
                    DatedStandard proposed = dated(body, category, given.path(category.name()));
                    if (current(proposed, published).filter(own -> own.standard().equals(proposed.standard())).isEmpty()) {
                        changed.add(proposed);
                    }
                }
            }
        });
        return changed;
    }

    private static Optional<DatedStandard> current(DatedStandard proposed, List<DatedStandard> published) {
        return published.stream().filter(own -> own.region().equals(proposed.region()) && own.category() == proposed.category() && !own.from().isAfter(proposed.from()))
            .reduce((earlier, later) -> later.from().isBefore(earlier.from()) ? earlier : later).filter(own -> own.to().filter(last -> last.isBefore(proposed.from())).isEmpty());
    }

    /** A line as a document gives it. */
    static Standard read(JsonNode given) {
        boolean monthly = given.path("monthly").isNumber();
        return new Standard(new Money(given.path(monthly ? "monthly" : "annual").asLong()), monthly ? Standard.Period.MONTH : Standard.Period.YEAR);
    }

    private static DatedStandard dated(PackBody body, Category category, JsonNode given) {
        StandardLevel level = body.region().level() == OfficeCode.Level.PROVINCE ? StandardLevel.PROVINCE_GUIDE : StandardLevel.CITY;
        return new DatedStandard(body.region(), category, level, read(given), body.term().from(), body.term().until());
    }

    List<DatedStandard> published(OfficeCode region) {
        return register.within(region.at(OfficeCode.Level.PROVINCE)).stream().map(PublishedStandard::dated).toList();
    }
}
