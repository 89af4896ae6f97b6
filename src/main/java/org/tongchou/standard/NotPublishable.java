package org.tongchou.standard;

import java.util.List;
import org.tongchou.access.Refused;
import org.tongchou.law.Finding;

/** A publication that its own findings bar, with all of them. */
public class NotPublishable extends Refused {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    NotPublishable(String key, List<Finding> findings) {
        super(Reason.CONFLICT, key, findings.size());
        this.findings = List.copyOf(findings);
    }

    /** What has to be mended, or accepted by its code. */
    public List<Finding> findings() {
        return findings == null ? List.of() : findings;
    }
}
