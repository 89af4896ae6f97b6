package org.tongchou.letter;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.w3c.dom.Document;

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
        Sheet sheet = new Sheet(paper);
        return pdf(sheet::document, sheet.texts());
    }

    /**
     * Any page as PDF, in the same way.
     *
     * @param page makes the document for so many fonts, whose names {@link #family} gives
     * @param texts all that is printed
     * @throws org.tongchou.access.Refused naming the character that no font of the installation has
     */
    public byte[] pdf(IntFunction<Document> page, Collection<String> texts) {
        texts.forEach(typefaces::check);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        List<File> fonts = typefaces.files();
        for (int i = 0; i < fonts.size(); i++) {
            builder.useFont(fonts.get(i), Sheet.family(i));
        }
        try {
            builder.withW3cDocument(page.apply(fonts.size()), null).usePdfUaAccessibility(true).withProducer("Tongchou").toStream(out).run();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }

    /** The name by which a page's style calls the how manieth font; the first is 0 and is tried first. */
    public static String family(int font) {
        return Sheet.family(font);
    }
}
