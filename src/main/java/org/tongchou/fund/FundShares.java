package org.tongchou.fund;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.tongchou.kernel.Month;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.fund.Shares;
import org.tongchou.law.rulepack.Category;

/** The shares by which a month is borne, for other rooms. */
@Dependent
public class FundShares {

    @Inject
    ShareRegister register;

    /** Those in force on the month's first day, by category: of the closest region that has any; a category without is left out. */
    public Map<Category, Shares> of(OfficeCode county, Month month) {
        Map<Category, Shares> shares = new EnumMap<>(Category.class);
        for (Category category : Category.values()) {
            register.inForce(county, category, month.firstDay()).ifPresent(found -> shares.put(category, found));
        }
        return shares;
    }
}
