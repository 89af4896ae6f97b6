package org.tongchou.access;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;

/** Where an act's inner steps lay down what the trail shall keep beside the act; gone with the transaction. */
@TransactionScoped
public class Remarks implements Serializable {

    private String before;
    private String after;
    private String detail;
    private String marks;

    /** The thing stood in this state when the act began. */
    public void from(Enum<?> state) {
        before = state.name();
    }

    /** The thing stands in this state now. */
    public void to(Enum<?> state) {
        after = state.name();
    }

    /** The act stands for these rows. @param figures their number and sums @param each a mark of every single row */
    public void rows(String figures, String each) {
        detail = figures;
        marks = each;
    }

    /** What was laid down so far, for the line of the act that is done; the next act of the transaction begins with nothing. */
    public Noted take() {
        Noted noted = new Noted(before, after, detail, marks);
        before = null;
        after = null;
        detail = null;
        marks = null;
        return noted;
    }
}
