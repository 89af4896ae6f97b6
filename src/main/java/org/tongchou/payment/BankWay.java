package org.tongchou.payment;

/** In which way a run is given to the banks: once in one of them, it goes in no other, so that no bank has a payment twice. */
public enum BankWay {
    /** All banks in one document. */
    WHOLE("payment.goneWhole"),
    /** Each bank its own. */
    BY_BANK("payment.goneByBank");

    private final String refusal;

    BankWay(String refusal) {
        this.refusal = refusal;
    }

    static BankWay of(String bank) {
        return bank.isEmpty() ? WHOLE : BY_BANK;
    }

    /** Why nothing can be given in the other way. */
    String refusal() {
        return refusal;
    }
}
