package org.tongchou;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.tongchou.access.Officer;
import org.tongchou.casework.Account;
import org.tongchou.casework.ApplicationConfirmed;
import org.tongchou.casework.NoticePublished;
import org.tongchou.fund.EntryKind;
import org.tongchou.fund.FundDesk;
import org.tongchou.fund.FundEntry;
import org.tongchou.kernel.Money;
import org.tongchou.kernel.OfficeCode;
import org.tongchou.law.award.RecheckClass;
import org.tongchou.law.fund.FundSource;
import org.tongchou.sealing.RowKey;

/** What casework would announce about invented families whose file numbers nobody else has; the day is long past on any clock. */
public final class Planted {

    public static final LocalDate DAY = LocalDate.of(2019, 4, 10);

    private static final Account ACCOUNT = new Account("测试家甲", "CARD", "6299997777777777772", "测试银行");

    private Planted() {
    }

    public static String number() {
        return "T-" + RowKey.fresh().substring(0, 20);
    }

    /** A county's confirmation on that day: 3 persons, 1234.56 yuan and top-ups of 78.90 a month from 2019-05 on. */
    public static ApplicationConfirmed confirmed(OfficeCode office) {
        return new ApplicationConfirmed(number(), office, "URBAN", DAY, "测试家甲", 3, new Money(123456), new Money(7890), RecheckClass.ANNUAL, ACCOUNT, Optional.empty(), false);
    }

    /** A proposal that hangs for a week from that day on. */
    public static NoticePublished notice(OfficeCode office) {
        return new NoticePublished(number(), office, "测试家甲", 3, new Money(131346), DAY, DAY.plusDays(6), "测试村公告栏");
    }

    /** Plan and money of every source but donations for a county's year: 100,000 yuan each. */
    public static void funds(FundDesk desk, Officer payments, int year) {
        for (FundSource source : List.of(FundSource.CENTRAL, FundSource.PROVINCE, FundSource.MUNICIPALITY, FundSource.COUNTY)) {
            for (EntryKind kind : List.of(EntryKind.BUDGET, EntryKind.RECEIPT)) {
                desk.enter(payments, new FundEntry(kind, source, payments.office(), Optional.empty(), new Money(10_000_000), year, "测试", Optional.empty()));
            }
        }
    }
}
