package org.tongchou.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tongchou.access.Officer;
import org.tongchou.json.Cursor;
import org.tongchou.standard.PackBody;
import org.tongchou.standard.PackFile;
import org.tongchou.standard.PackReading;
import org.tongchou.standard.Rulemaking;

/** What a request wants done to a rule pack. */
@Dependent
class SentPack {

    private static final int MOST_CODES = 50;
    private static final int LONGEST_CODE = 40;
    private static final int LONGEST_TEXT = 2000;

    @Inject
    Sent sent;

    @Inject
    Rulemaking rulemaking;

    private record Wanted<T>(Integer version, T what) {
    }

    PackFile draft(Officer officer) {
        return rulemaking.draft(officer, read(PackReading::read).what().orElseThrow());
    }

    PackFile revise(Officer officer, long id, String ifMatch) {
        Wanted<Optional<PackBody>> wanted = read(PackReading::read);
        return rulemaking.revise(officer, id, Version.required(ifMatch, wanted.version()), wanted.what().orElseThrow());
    }

    PackFile publish(Officer officer, long id, String ifMatch) {
        Wanted<Set<String>> wanted = read(body -> new HashSet<>(body.texts("accept", LONGEST_CODE, MOST_CODES)));
        return rulemaking.publish(officer, id, Version.of(ifMatch, wanted.version()), wanted.what());
    }

    PackFile withdraw(Officer officer, long id, String ifMatch) {
        Wanted<String> wanted = read(body -> body.optionalText("text", LONGEST_TEXT).orElse(null));
        return rulemaking.withdraw(officer, id, Version.of(ifMatch, wanted.version()), wanted.what());
    }

    private <T> Wanted<T> read(Function<Cursor, T> reader) {
        return sent.read(body -> new Wanted<>(body.optionalCount("version", 0, Integer.MAX_VALUE).orElse(null), reader.apply(body)));
    }
}
