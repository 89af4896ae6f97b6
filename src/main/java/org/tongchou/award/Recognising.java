package org.tongchou.award;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.tongchou.casework.FamilyRecognised;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.Article;
import org.tongchou.persistence.Numbers;

/** Writes the certificate of a family near the line in the transaction of the county's confirmation. */
@ApplicationScoped
@Article("L1 art. 21, 22; L8 art. 10")
class Recognising {

    @Inject
    Recognitions recognitions;

    @Inject
    Numbers numbers;

    void begin(@Observes FamilyRecognised recognised) {
        OfficeCode county = recognised.office().at(OfficeCode.Level.COUNTY);
        int year = recognised.on().getYear();
        recognitions.add(new Recognition(recognised, "%s-%d-E%04d".formatted(county, year, numbers.next("recognition/" + county + "/" + year))));
    }
}
