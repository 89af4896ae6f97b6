package org.tongchou.simulation;

import java.time.LocalDateTime;
import org.tongchou.access.BusinessClock;
import org.tongchou.access.WallClock;

/** The real time, by which is told whether somebody is still reckoning. */
final class Beat {

    private Beat() {
    }

    static LocalDateTime now() {
        return WallClock.now().atZone(BusinessClock.ZONE).toLocalDateTime();
    }
}
