package org.tongchou.web.fund;

import org.tongchou.web.Places;
import org.tongchou.web.Wording;

/** Where the page of the funds has the parts of an entry: {@code /amount} is typed in {@code enter:amount}. */
record FundPlaces() implements Places {

    @Override
    public String field(String pointer) {
        return "enter:" + pointer.substring(1);
    }

    @Override
    public String label(String pointer, Wording wording) {
        return wording.of("web.fund.field." + pointer.substring(1));
    }
}
