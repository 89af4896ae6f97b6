package org.tongchou.persistence;

import java.util.function.Supplier;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** Tells the jurisdiction filter what an office code must be like; without an open jurisdiction, like nothing. */
public class ScopePattern implements Supplier<String> {

    private static final String NOTHING = "-";

    @Override
    public String get() {
        return Scope.current().map(Jurisdiction::pattern).orElse(NOTHING);
    }
}
