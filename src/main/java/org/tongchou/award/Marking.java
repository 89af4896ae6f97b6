package org.tongchou.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.tongchou.casework.FamilyTied;
import org.tongchou.law.Article;

/** Marks support in force for the county's visit as soon as a person of the family turns out to be a registered near relative. */
@ApplicationScoped
@Article("L3 art. 11, 20")
class Marking {

    @Inject
    Awards awards;

    void mark(@Observes FamilyTied found) {
        Optional<Award> award = awards.ofFile(found.area(), found.number());
        award.flatMap(Award::visit).ifPresent(due -> awards.mark(award.orElseThrow(), due));
    }
}
