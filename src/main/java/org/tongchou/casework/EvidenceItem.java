package org.tongchou.casework;

import java.util.List;
import java.util.Optional;

/**
 * A source that contradicts the declaration; an opinion has to wait until it is resolved (L3 art. 18).
 *
 * @param source which source, and the item's name
 * @param found what it found, in words
 * @param resolution what became of it; empty while it is open
 */
public record EvidenceItem(CheckSource source, List<String> found, Optional<Resolution> resolution) {

    /** Whether it still waits. */
    public boolean open() {
        return resolution.isEmpty();
    }

    EvidenceItem resolved(Resolution by) {
        return new EvidenceItem(source, found, Optional.of(by));
    }
}
