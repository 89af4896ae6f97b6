package org.tongchou.document;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;

/** Everything that an opened PDF consists of, whether a page leads to it or not. */
final class PdfObjects {

    private static final int MOST = 200_000;

    /** Keys behind which a reader finds something to run, to fetch, to send or to unpack. */
    private static final Set<String> DOES_SOMETHING = Set.of("JS", "JavaScript", "AA", "XFA", "EmbeddedFile", "EmbeddedFiles", "EF", "RichMediaContent", "RichMediaSettings");

    /** Kinds of actions and annotations that do more than lead to a page or an address. */
    private static final Set<String> ACTS = Set.of("JavaScript", "Launch", "SubmitForm", "ImportData", "GoToR", "GoToE", "RichMedia", "RichMediaExecute", "Rendition", "Movie",
        "Sound", "Screen", "3D", "FileAttachment", "Trans", "GoTo3DView");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<COSBase> waiting = new ArrayDeque<>();

    private PdfObjects() {
    }

    /** @throws org.tongchou.json.InvalidDocument if something in it acts, or there are too many things in it */
    static void look(COSDocument document) {
        PdfObjects objects = new PdfObjects();
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            objects.wait(document.getObjectFromPool(key));
        }
        objects.wait(document.getTrailer());
        objects.all();
    }

    private void wait(COSBase object) {
        if (object != null && seen.add(object)) {
            waiting.push(object);
        }
        if (seen.size() > MOST) {
            throw Unsound.because("bomb");
        }
    }

    private void all() {
        while (!waiting.isEmpty()) {
            COSBase object = waiting.pop();
            if (object instanceof COSObject referred) {
                wait(referred.getObject());
            } else if (object instanceof COSArray list) {
                list.forEach(this::wait);
            } else if (object instanceof COSDictionary dictionary) {
                dictionary(dictionary);
            }
        }
    }

    private void dictionary(COSDictionary dictionary) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            String name = entry.getKey().getName();
            boolean kind = name.equals("S") || name.equals("Subtype");
            COSBase value = entry.getValue() instanceof COSObject referred ? referred.getObject() : entry.getValue();
            if (DOES_SOMETHING.contains(name) || kind && value instanceof COSName said && ACTS.contains(said.getName())) {
                throw Unsound.because("active");
            }
            wait(entry.getValue());
        }
    }
}
