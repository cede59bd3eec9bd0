package id.redaksi.page.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lets the text that is copied out of a PDF be what was written. Where a font draws two characters alike, PDFBox 3.0.7
 * tells the lesser of them ({@code PDCIDFontType2Embedder}: "use the first entry even for ambiguous mapping"): of a
 * closing quotation mark it would say that it is a modifier letter.
 */
final class PdfText {
    private static final Map<String, String> MEANT = Map.of(
            "<02BC>", "<2019>", // apostrophe
            "<02BB>", "<2018>",
            "<02EE>", "<201D>",
            "<02D7>", "<2212>");

    private PdfText() {}

    static void write(byte[] pdf, OutputStream out) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (COSObjectKey key : List.copyOf(document.getDocument().getXrefTable().keySet())) {
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary font
                        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream told) {
                    mend(told);
                }
            }
            document.save(out);
        }
    }

    private static void mend(COSStream told) throws IOException {
        String map;
        try (var in = told.createInputStream()) {
            map = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
        String mended = map;
        for (Map.Entry<String, String> one : MEANT.entrySet()) {
            mended = mended.replace(one.getKey() + "\n", one.getValue() + "\n");
        }
        if (!mended.equals(map)) {
            try (OutputStream again = told.createOutputStream(COSName.FLATE_DECODE)) {
                again.write(mended.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
    }
}
