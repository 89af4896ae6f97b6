package org.tongchou.leak;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tongchou.http.Installation;
import org.tongchou.kernel.OfficeCode;

/** Somebody at the doors: an account with its role and office, by token at the REST door and by a session at the pages; or nobody. */
final class Visitor {

    /** How a body begins that is a form with a file. */
    static final String FORM = "--walked-past";

    private final String account;
    private final Window window;

    private Visitor(String account) {
        this.account = account;
        this.window = new Window(account);
    }

    static Visitor nobody() {
        return new Visitor("");
    }

    static Visitor of(String account) {
        return new Visitor(account);
    }

    /** Those of every role at two townships of two counties, at a third beside the first, and above them; and nobody. */
    static List<Visitor> all(Plant here, Plant there, String beside) {
        List<Visitor> all = new ArrayList<>(List.of(nobody(), of("tw-" + beside), of("tr-" + beside)));
        for (Plant plant : List.of(here, there)) {
            for (String role : List.of("tw", "tr", "ta", "au")) {
                all.add(of(role + "-" + plant.township()));
            }
            for (String role : List.of("cv", "ca", "cp", "cp2", "au")) {
                all.add(of(role + "-" + plant.county()));
            }
        }
        for (String account : List.of("ms-3403", "ms-3401", "au-3401", "pp-34", "ps-34", "au-34", "ad-34")) {
            all.add(of(account));
        }
        return all;
    }

    /** The role as accounts begin, empty for nobody. */
    String role() {
        return account.replaceFirst("2?-.*", "");
    }

    boolean isNobody() {
        return account.isEmpty();
    }

    /** Whether the office answers for the area. */
    boolean covers(String area) {
        return !isNobody() && new OfficeCode(area).within(new OfficeCode(account.replaceFirst(".*-", "")));
    }

    Window window() {
        return window;
    }

    /** Sends it: to a page if it names one, else to the REST door. */
    Shown send(String verb, String path, String body) {
        if (path.contains(".xhtml")) {
            return window.get(path);
        }
        Map<String, String> headers = new TreeMap<>();
        if (!isNobody()) {
            headers.putAll(Map.of("Authorization", "Bearer " + Installation.token(account), "If-Match", "\"0\""));
        }
        if (body != null && body.startsWith(FORM)) {
            headers.put("Content-Type", "multipart/form-data; boundary=" + FORM.substring(2));
        }
        return window.call(verb, path, body, headers);
    }

    @Override
    public String toString() {
        return isNobody() ? "nobody" : account;
    }
}
