package org.tongchou.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.office.Division;
import org.tongchou.office.OfficeTree;

/** The names of the offices on a page, each asked for once. */
@RequestScoped
@Named("officeNames")
public class OfficeNames {

    @Inject
    Badge badge;

    @Inject
    OfficeTree tree;

    private final Map<OfficeCode, String> known = new HashMap<>();

    /** The name of an office. */
    public String of(OfficeCode office) {
        return known.computeIfAbsent(office, code -> tree.office(badge.officer(), code).name());
    }

    /** The name of the office with that code. */
    public String of(String code) {
        return of(new OfficeCode(code));
    }

    /** The offices right below one as choices, in the order of their codes; none below a township. */
    public List<Option> below(OfficeCode office) {
        List<Division> found = tree.below(badge.officer(), office);
        found.forEach(division -> known.put(division.code(), division.name()));
        return found.stream().map(division -> new Option(division.code().value(), division.name())).toList();
    }
}
