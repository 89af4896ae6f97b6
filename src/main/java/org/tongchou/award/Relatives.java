package org.tongchou.award;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.tongchou.access.Officer;
import org.tongchou.casework.SupportedFamilies;
import org.tongchou.law.Article;

/** Keeps officials apart from what is done elsewhere about the support of their near relatives. */
@Dependent
@Article("L3 art. 11, 20")
public class Relatives {

    @Inject
    Awards awards;

    @Inject
    SupportedFamilies families;

    /** Refuses whoever is a near relative of a person of the family. @throws Refused conflict; none for an award that is not in the officer's area */
    public void unrelated(Officer officer, String award) {
        awards.find(officer.scope(), award).ifPresent(found -> families.unrelated(officer, found.applicationNumber()));
    }

    /** The same about a family that may live in another area by now: for who has found something of it that stayed in his own. @throws Refused conflict */
    public void unrelatedWherever(Officer officer, String award) {
        awards.fileBehind(award).ifPresent(file -> families.unrelatedWherever(officer, file));
    }
}
