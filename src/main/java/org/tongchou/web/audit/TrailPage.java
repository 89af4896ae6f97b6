package org.tongchou.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongchou.access.Officer;
import org.tongchou.audit.Auditing;
import org.tongchou.audit.TrailLine;
import org.tongchou.award.AwardFile;
import org.tongchou.award.Support;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.office.Badge;
import org.tongchou.office.OfficeTree;
import org.tongchou.web.Asked;

/** The trail as the auditor asks it: about a family, with its award, or of an officer. */
@RequestScoped
@Named
public class TrailPage {

    @Inject
    Asked asked;

    @Inject
    Badge badge;

    @Inject
    Auditing auditing;

    @Inject
    Support support;

    @Inject
    OfficeTree offices;

    private final Map<OfficeCode, String> names = new HashMap<>();
    private org.tongchou.audit.TrailPage found = org.tongchou.audit.TrailPage.NOTHING;

    /** Asks the trail what the address asks for, or else for the newest lines; refused for everybody but an auditor. */
    public void open() {
        Officer officer = badge.officer();
        if (!number().isEmpty()) {
            Set<String> awards = support.ofFile(officer, number()).map(AwardFile::number).stream().collect(Collectors.toSet());
            found = auditing.about(officer, number(), awards, asked.text("after"));
        } else if (!who().isEmpty()) {
            found = auditing.by(officer, who(), asked.text("after"));
        } else {
            found = auditing.newest(officer, asked.text("after"));
        }
    }

    /** The lines that were found, the newest first. */
    public List<TrailLine> lines() {
        return found.rows();
    }

    /** The file or award that is asked for; empty if none is. */
    public String number() {
        return asked.text("no");
    }

    /** The officer who is asked for; empty if none is. */
    public String who() {
        return asked.text("who");
    }

    /** Which lines they are: {@code about} a family, {@code by} an officer, or the newest {@code of} the area. */
    public String question() {
        return !number().isEmpty() ? "about" : who().isEmpty() ? "of" : "by";
    }

    /** The family or officer that is asked for, or else the area's name. */
    public String whom() {
        return question().equals("of") ? office(badge.officer().office()) : number() + who();
    }

    /** The name of an office; its code where the division data know none. */
    public String office(OfficeCode code) {
        return names.computeIfAbsent(code, unknown -> offices.known(badge.officer(), unknown).map(division -> division.name()).orElse(unknown.value()));
    }

    /** The address of the next page, empty on the last. */
    public String next() {
        return found.next().isEmpty() ? "" : first() + "&after=" + found.next();
    }

    /** The address of the first page, empty on it. */
    public String back() {
        return asked.text("after").isEmpty() ? "" : first();
    }

    private String first() {
        return "trail.xhtml?" + (number().isEmpty() ? "who=" + encoded(who()) : "no=" + encoded(number()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
