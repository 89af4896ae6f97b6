package org.tongchou.law.meanstest;

import java.util.Optional;
import org.tongchou.kernel.Fraction;
import org.tongchou.kernel.Money;
import org.tongchou.law.Article;
import org.tongchou.law.rulepack.VehicleType;

/** Something that the family owns. */
@Article("L3 art. 14")
public sealed interface Asset {

    /** A claim in money. @param amount fen */
    record Financial(Kind kind, Money amount) implements Asset {

        /** The kinds of financial assets that art. 14 lists. */
        public enum Kind {
            DEPOSIT, SECURITIES, FUND, INSURANCE_CASH_VALUE, CLAIM, ONLINE_FINANCE
        }
    }

    /** A vehicle. @param value fen, where known; the count matters, not the value */
    record Vehicle(VehicleType type, Optional<Money> value) implements Asset {
    }

    /** A housing unit. @param areaSquareMetres its floor area, in square metres */
    record Housing(Fraction areaSquareMetres) implements Asset {
    }

    /** A share in a company. @param subscribedCapital fen */
    record Company(Money subscribedCapital) implements Asset {
    }
}
