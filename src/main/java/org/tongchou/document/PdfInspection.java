package org.tongchou.document;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Looks a PDF through. Before it is opened, its bytes say whether opening it could fill the memory; once it is open, whether anything in it
 * would do more than be read.
 */
final class PdfInspection {

    static final int MOST_PAGES = 100;

    private PdfInspection() {
    }

    /** How many pages it has. @throws org.tongchou.json.InvalidDocument saying why it is not taken */
    static int pages(byte[] bytes) throws IOException {
        PdfBytes.look(bytes);
        try (PDDocument open = Loader.loadPDF(bytes)) {
            if (open.isEncrypted()) {
                throw Unsound.because("encrypted");
            }
            if (open.getNumberOfPages() < 1 || open.getNumberOfPages() > MOST_PAGES) {
                throw Unsound.because("pages", MOST_PAGES);
            }
            PdfObjects.look(open.getDocument());
            return open.getNumberOfPages();
        } catch (InvalidPasswordException locked) {
            throw Unsound.because("encrypted");
        }
    }
}
