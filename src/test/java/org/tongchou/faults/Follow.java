package org.tongchou.faults;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Recognises among all connections the first transaction that locks a payment run and names the county, and follows it to its end: that is the one which does a
 * stage's work, whichever thread or server it belongs to.
 */
final class Follow implements Wire.Watch {

    private static final Pattern RUN = Pattern.compile("\\bpayment_run\\b.*\\bfor update\\b|\\binto payment_run\\b", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    /** What the driver asks and sets for itself. */
    private static final Pattern SETTING = Pattern.compile("^(select @@|set )", Pattern.CASE_INSENSITIVE);
    private static final long NONE = -1;

    private final String county;
    private final Steps steps;
    private final Set<Long> locking = ConcurrentHashMap.newKeySet();
    private long followed = NONE;
    private boolean over;
    private Step step;

    Follow(String county, Steps steps) {
        this.county = "'" + county;
        this.steps = steps;
    }

    /**
     * A statement of the transaction.
     *
     * @param number from 1 on
     * @param text the statement itself
     */
    record Step(int number, String text) {

        boolean commits() {
            return text.equalsIgnoreCase("commit");
        }

        boolean ends() {
            return commits() || text.equalsIgnoreCase("rollback");
        }

        /** Enough of it to know it by. */
        String brief() {
            String whole = text.strip().replaceAll("\\s+", " ");
            int table = whole.indexOf(" from ");
            String named = whole.startsWith("select") && table > 0 ? "select …" + whole.substring(table) : whole;
            return named.length() > 40 ? named.substring(0, 40) + "…" : named;
        }
    }

    /** Who is told, one after the other; as long as a call lasts, the step goes no further. */
    interface Steps {

        /** The transaction asks. */
        void asked(Step step);

        /** The transaction is answered. @param error the database's number of what went wrong, 0 if nothing */
        void answered(Step step, int error);

        /** Meanwhile, or when it is just done, another transaction wants a run too. */
        void beside();

        /** The transaction's connection has gone before its end. */
        void torn();
    }

    @Override
    public void asked(long connection, String statement) {
        Optional<Step> own = own(connection, statement);
        if (own.isPresent()) {
            steps.asked(own.get());
        } else if (isBeside(connection, statement)) {
            steps.beside();
        }
    }

    private synchronized Optional<Step> own(long connection, String statement) {
        if (SETTING.matcher(statement).find()) {
            return Optional.empty();
        }
        Step next = new Step(step == null ? 1 : step.number() + 1, statement);
        if (followed == NONE && !over && isTheOne(connection, next)) {
            followed = connection;
        }
        if (followed != connection) {
            return Optional.empty();
        }
        step = next;
        return Optional.of(next);
    }

    private boolean isTheOne(long connection, Step next) {
        if (RUN.matcher(next.text()).find()) {
            locking.add(connection);
        }
        if (next.ends()) {
            locking.remove(connection);
        }
        return locking.contains(connection) && next.text().contains(county);
    }

    private synchronized boolean isBeside(long connection, String statement) {
        return (followed != NONE || over) && followed != connection && RUN.matcher(statement).find();
    }

    @Override
    public void answered(long connection, int error) {
        Optional<Step> own = own(connection);
        own.ifPresent(answered -> steps.answered(answered, error));
    }

    private synchronized Optional<Step> own(long connection) {
        if (followed != connection) {
            return Optional.empty();
        }
        if (step.ends()) {
            followed = NONE;
            over = true;
        }
        return Optional.of(step);
    }

    @Override
    public void torn(long connection) {
        if (isCutShort(connection)) {
            steps.torn();
        }
    }

    private synchronized boolean isCutShort(long connection) {
        boolean own = followed == connection;
        followed = own ? NONE : followed;
        over |= own;
        return own;
    }
}
