package org.tongchou.casework;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongchou.access.Officer;
import org.tongchou.access.Refused;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.jurisdiction.Jurisdiction;

/** Tells the rooms that keep something beside a file whether it is there, and whose it is. */
@Dependent
public class KnownFiles {

    @Inject
    Applications applications;

    @Inject
    Kin kin;

    /**
     * Refuses whoever may not touch a file because he is a near relative of a person of the family.
     *
     * @throws Refused not found outside the officer's jurisdiction
     */
    public void unrelated(Officer officer, String number) {
        kin.unrelated(officer, applications.find(officer.scope(), number).orElseThrow(Refused::notFound));
    }

    /** The township of a file. @throws Refused not found outside the jurisdiction */
    public OfficeCode office(Jurisdiction area, String number) {
        return applications.find(area, number).map(Application::office).orElseThrow(Refused::notFound);
    }
}
