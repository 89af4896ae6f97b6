package org.tongchou.document;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.tongchou.json.InvalidDocument;

/** Looks a document through before anything is kept of it: how large, of which type, whole, and unable to do anything. */
final class Inspection {

    static final int MOST_BYTES = 10 << 20;

    /** A picture takes up to 200 MB while it is decoded; more than these at once have to wait. */
    private static final Semaphore AT_ONCE = new Semaphore(2);

    private Inspection() {
    }

    /**
     * What may be kept of some bytes.
     *
     * @param name the name under which they were sent, of which only the ending is looked at
     * @throws org.tongchou.json.InvalidDocument saying why they are not taken
     */
    static Sound of(byte[] bytes, String name) {
        if (bytes.length == 0) {
            throw Unsound.because("empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw Unsound.because("tooLarge", MOST_BYTES >> 20);
        }
        DocumentType type = DocumentType.of(bytes).orElseThrow(() -> Unsound.because("type"));
        if (!type.fits(name)) {
            throw Unsound.because("otherEnding", type.name(), type.ending());
        }
        AT_ONCE.acquireUninterruptibly();
        try {
            return type == DocumentType.PDF ? new Sound(type, bytes, PdfInspection.pages(bytes)) : Picture.of(bytes, type).sound();
        } catch (InvalidDocument told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // A decoder that stumbles, whatever it says, was given something that is not whole.
            throw Unsound.because("broken");
        } finally {
            AT_ONCE.release();
        }
    }
}
