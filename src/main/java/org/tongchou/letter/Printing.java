package org.tongchou.letter;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Sets a letter as PDF: A4, fonts embedded, its structure and language told to readers that speak. */
@ApplicationScoped
public class Printing {

    @Inject
    Typefaces typefaces;

    /**
     * The letter as PDF.
     *
     * @throws org.tongchou.access.Refused naming the character that no font of the installation has
     */
    public byte[] pdf(Paper paper) {
        return pdf(new Sheet(paper).printed());
    }

    /**
     * Any page as PDF, in the same way.
     *
     * @throws org.tongchou.access.Refused naming the character that no font of the installation has
     */
    public byte[] pdf(PrintedPage page) {
        page.texts().forEach(typefaces::check);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        List<File> fonts = typefaces.files();
        for (int i = 0; i < fonts.size(); i++) {
            builder.useFont(fonts.get(i), PrintedPage.family(i));
        }
        try {
            builder.withW3cDocument(page.document(fonts.size()), null).usePdfUaAccessibility(true).withProducer("Tongchou").toStream(out).run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
