package org.tongchou.audit;

import org.tongchou.access.Act;
import org.tongchou.access.Noted;
import org.tongchou.access.Officer;
import org.tongchou.casework.CaseFiles;

/** Lines for tests, as if an officer had looked at a family. */
final class Lines {

    private Lines() {
    }

    static NewLine look(Officer officer, String subject) {
        try {
            Act act = new Act(CaseFiles.class.getMethod("find", Officer.class, String.class), new Object[] {officer, subject});
            return new NewLine(LineKind.LOOK, officer, act, subject, "DONE", Noted.NOTHING);
        } catch (NoSuchMethodException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
