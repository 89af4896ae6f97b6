package org.tongchou.audit;

import java.io.Serializable;

/**
 * Something in a chain that is not as it was written.
 *
 * @param chain the county of the officers whose lines stand in it, or an office above the counties
 * @param seq the place in the chain
 * @param line the key of the line; 0 where there is none any more
 * @param what is wrong
 */
public record ChainFault(String chain, long seq, long line, What what) implements Serializable {

    /**
     * What may be wrong: values changed, a line gone, a place left out, a line in a chain that the application did not sign, another chain than
     * its head says, an end cut off, a line that stands in no chain.
     */
    public enum What { ALTERED, GONE, LEFT_OUT, FORGED, NOT_AS_LAID_DOWN, CUT_OFF, NEVER_CHAINED }
}
