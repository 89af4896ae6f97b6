package org.tongchou.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.tongchou.kernel.Money;
import org.tongchou.law.standard.Method;

/**
 * How a standard came about, as far as it is known.
 *
 * @param document by which paper
 * @param docNumber the number of that paper
 * @param approvedBy which government approved it
 * @param publishedOn when the paper was published
 * @param method how it was reckoned, with its inputs
 * @param minimumWage fen a month in that area at that time
 */
public record StandardOrigin(String document, Optional<String> docNumber, Optional<String> approvedBy, Optional<LocalDate> publishedOn, Optional<Method> method,
    Optional<Money> minimumWage) {
}
