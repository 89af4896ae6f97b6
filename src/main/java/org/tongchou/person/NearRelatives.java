package org.tongchou.person;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.tongchou.kernel.CitizenNumber;
import org.tongchou.law.Article;

/** Asks the register whose near relatives a family's persons are. */
@Dependent
@Article("L3 art. 11")
public class NearRelatives {

    @Inject
    Officials officials;

    /** The officials in service to whom one of these persons is a near relative, or who are one of them themselves. */
    public List<Related> of(Collection<CitizenNumber> persons) {
        return persons.isEmpty() ? List.of() : officials.related(persons);
    }
}
