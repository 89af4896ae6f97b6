package org.tongchou.web.standard;

import java.io.Serializable;
import java.util.List;

/**
 * What stands beside the form of a draft, ready to read.
 *
 * @param monthly the sum for a month, exact, and the same rounded; empty while the method has gaps
 * @param annual the same for a year
 * @param rounded fen for the unit of the draft; null while it is not known
 * @param missing what the form lacks still
 * @param faults what bars publication
 * @param warnings what has to be accepted
 */
public record StandardPreview(String monthly, String annual, Long rounded, List<String> missing, List<String> faults, List<String> warnings) implements Serializable {

    /** Whether the form can be saved and nothing stands against its publication. */
    public boolean clear() {
        return missing.isEmpty() && faults.isEmpty() && warnings.isEmpty();
    }
}
