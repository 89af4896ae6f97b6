package org.tongchou.standard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Finding;

/** What does not let packs be published, by region; told with what can be done about it. */
final class Obstacles {

    private final Map<Kind, Set<String>> regions = new EnumMap<>(Kind.class);
    private final Set<String> codes = new TreeSet<>();

    /** Why; the first that is met is told. */
    private enum Kind {
        /** The layer may not set the part. */
        PART("standard.enact.notCompetent", Set.of("NOT_COMPETENT")),
        /** A county has no line. */
        COUNTY("standard.enact.countyLine", Set.of("COUNTY_STANDARD")),
        /** The province fixed the line. */
        FIXED("standard.enact.fixed", Set.of("FIXED_BY_PROVINCE")),
        /** The line lies below the province's guidance. */
        GUIDE("standard.enact.belowGuide", Set.of("BELOW_GUIDE")),
        /** Something is published for these days already. */
        DAYS("standard.enact.days", Set.of("OVERLAP", "GAP_BEFORE", "GAP_AFTER", "DAYS_OVERLAP", "DAYS_GAP")),
        /** Anything else that bars a publication. */
        OTHER("standard.enact.barred", Set.of());

        private final String key;
        private final Set<String> codes;

        Kind(String key, Set<String> codes) {
            this.key = key;
            this.codes = codes;
        }

        private static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.codes.contains(code)) {
                    return kind;
                }
            }
            return OTHER;
        }
    }

    /** Notes the faults found for a region. */
    void note(OfficeCode region, List<Finding> findings) {
        findings.stream().filter(Finding::isFault).forEach(fault -> {
            regions.computeIfAbsent(Kind.of(fault.code()), kind -> new TreeSet<>()).add(region.value());
            codes.add(fault.code());
        });
    }

    /** @throws Refused conflict with the regions, if there are any */
    void refuse() {
        regions.forEach((kind, named) -> {
            throw Refused.conflict(kind.key, String.join(", ", named), String.join(", ", codes));
        });
    }
}
