package org.tongchou.household;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tongchou.json.Cursor;
import org.tongchou.kernel.Money;
import org.tongchou.law.meanstest.Obligor;

/** Reads one obligor household. */
final class ObligorReading {

    private static final int MOST_PERSONS = 1000;

    private ObligorReading() {
    }

    /** The obligor; empty if it has a fault. */
    static Optional<Obligor> read(Cursor obligor, Set<String> refs) {
        Obligor.Kind kind = obligor.oneOf("kind", Obligor.Kind.class);
        List<String> supports = supports(obligor, refs);
        Obligor.Means means = means(obligor, kind);
        if (!obligor.isFaulty("supportedPersons") && supports.size() > means.supportedPersons()) {
            obligor.fault("for", "tooManyFor", supports.size(), means.supportedPersons());
        }
        Optional<Money> agreed = obligor.optionalAmount("agreedAnnual");
        Money received = obligor.optionalAmount("receivedAnnual").orElse(Money.ZERO);
        boolean unable = obligor.flag("unable");
        boolean consent = obligor.flag("consent");
        obligor.close();
        boolean faulty = obligor.faults().isWithin(obligor.pointer());
        return faulty ? Optional.empty() : Optional.of(new Obligor(kind, supports, means, agreed, received, unable, consent));
    }

    /** How many children the supported person has matters for support only and may be left out where maintenance is owed. */
    private static Obligor.Means means(Cursor obligor, Obligor.Kind kind) {
        int children = kind == Obligor.Kind.SUPPORT ? obligor.count("childrenOfSupported", 0, MOST_PERSONS)
            : obligor.optionalCount("childrenOfSupported", 0, MOST_PERSONS).orElse(0);
        return new Obligor.Means(obligor.amount("householdMonthlyIncome"), obligor.count("householdMembers", 1, MOST_PERSONS),
            obligor.count("supportedPersons", 1, MOST_PERSONS), children);
    }

    private static List<String> supports(Cursor obligor, Set<String> refs) {
        List<String> supports = obligor.texts("for", 40, FactsReading.MOST_MEMBERS);
        if (supports.isEmpty() && !obligor.isFaulty("for")) {
            obligor.fault("for", obligor.has("for") ? "empty" : "missing");
        }
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < supports.size(); at++) {
            String place = obligor.pointer("for") + "/" + at;
            if (!refs.contains(supports.get(at))) {
                obligor.faults().add(place, "unknownMember");
            }
            if (!seen.add(supports.get(at))) {
                obligor.faults().add(place, "duplicateRef");
            }
        }
        return supports;
    }
}
