package org.tongchou.payment;

/** What a line is paid for (payments.md invariant 1); all but REGULAR and TOP_UP are paid beside the run's own month. */
public enum PaymentKind {
    REGULAR("R"), TOP_UP("T"), BACK_PAY("B"), PRICE_SUBSIDY("P"), HEATING("H"), REISSUE("I");

    private final String mark;

    PaymentKind(String mark) {
        this.mark = mark;
    }

    /** The last sign of an end-to-end id. */
    String mark() {
        return mark;
    }
}
