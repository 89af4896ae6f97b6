package org.tongchou.web.casework;

import java.io.Serializable;
import java.util.List;
import org.tongchou.casework.CheckReport;
import org.tongchou.casework.CheckSource;
import org.tongchou.check.CheckAnswer;

/** What one source answered, as the verifier types it. */
public class ResultForm implements Serializable {

    private final CheckSource source;
    private String agrees;
    private String found;

    ResultForm(CheckSource source) {
        this.source = source;
    }

    /** Begins with what the source itself answered, for the verifier to confirm or change. */
    void begin(CheckAnswer answer) {
        agrees = answer.agrees() ? "AGREES" : "DIFFERS";
        found = String.join("\n", answer.found());
    }

    public CheckSource source() {
        return source;
    }

    CheckReport.Result result() {
        return new CheckReport.Result(source, "AGREES".equals(agrees), found == null ? List.of() : found.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    public String getAgrees() {
        return agrees;
    }

    public void setAgrees(String agrees) {
        this.agrees = agrees;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }
}
