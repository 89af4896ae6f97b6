package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.text.Bundle;

/** Finds the table that is asked for by its name. */
@Dependent
class AskedTables {

    @Inject
    Badge badge;

    @Inject
    AskedFigures figures;

    @Inject
    AskedPolicies policies;

    @Inject
    FigureTables tables;

    @Inject
    Language language;

    /** What stands behind the question mark; null where nothing is given. */
    record Question(String office, String month, String from, String to, String id) {
    }

    Table of(String name, Question asked, String wanted) {
        Officer officer = badge.officer();
        Locale locale = locale(wanted);
        OfficeCode office = Parameters.office("office", asked.office(), officer.office());
        return switch (name) {
            case "monthly" -> tables.monthly(locale, figures.monthly(officer, office, asked));
            case "indicators" -> tables.indicators(locale, figures.indicators(officer, office, asked));
            case "urban-rural" -> tables.urbanRural(locale, office.value(), figures.urbanRural(officer, office, asked));
            case "terms" -> tables.terms(locale, "terms-" + office + "-" + asked.month(), figures.terms(officer, office, asked));
            case "identities" -> tables.identities(locale, "identities-" + office + "-" + asked.to(), figures.identities(officer, office, asked));
            case "standards" -> tables.standards(locale, office.value(), policies.series(officer, office), policies.published(officer, office));
            case "reference" -> tables.reference(locale, figures.reference(officer));
            case "simulation" -> tables.simulation(locale, policies.simulation(officer, asked));
            default -> throw Refused.notFound();
        };
    }

    private Locale locale(String wanted) {
        if (wanted == null || wanted.isEmpty()) {
            return language.locale();
        }
        return switch (wanted) {
            case "zh" -> Bundle.CHINESE;
            case "en" -> Bundle.ENGLISH;
            default -> throw Refused.invalid("rest.parameter", "language");
        };
    }
}
