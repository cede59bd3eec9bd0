package id.redaksi.exchange.office;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.guard.XmlWriter;
import id.redaksi.story.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One story as an InCopy document (Adobe, IDML File Format Specification: a snippet of it). The styles stand before the text
 * that uses them, so the text is written twice: once to see which it uses, then for good.
 */
final class IcmlDocument {
    /** Where the photos lie, beside the document. */
    static final String FOLDER = "foto/";

    private static final String NONE = "$ID/NormalParagraphStyle";

    private final Edition edition;
    private final Story story;
    private final PrintedNotes notes;
    private final Photos photos;
    private final IcmlUse use = new IcmlUse();

    IcmlDocument(Edition edition, boolean shown) {
        this.edition = edition;
        story = edition.story();
        notes = PrintedNotes.of(story);
        photos = new Photos(shown ? edition.around() : new WithoutPhotos(edition.around()));
    }

    /** The photos that the document links to; known once it is written. */
    List<Photos.Kept> photos() {
        return photos.all();
    }

    void write(OutputStream out) throws IOException, ExportFailed {
        try (var seen = new XmlWriter(OutputStream.nullOutputStream())) {
            body(seen.start("Story"), use);
            seen.end();
        }
        try (var xml = new XmlWriter(out)) {
            xml.instruction("aid", "style=\"50\" type=\"snippet\" readerVersion=\"6.0\" featureSet=\"513\" product=\"8.0(370)\"").line();
            xml.instruction("aid", "SnippetType=\"InCopyInterchange\"").line();
            xml.start("Document").attribute("DOMVersion", "8.0").attribute("Self", "redaksi").line();
            styles(xml);
            xml.start("Story").attribute("Self", "naskah").attribute("TrackChanges", "false");
            xml.attribute("StoryTitle", story.headline()).attribute("AppliedTOCStyle", "n").attribute("AppliedNamedGrid", "n").line();
            xml.empty("StoryPreference").attribute("OpticalMarginAlignment", "false").attribute("OpticalMarginSize", "12").line();
            body(xml, new IcmlUse());
            xml.end().line();
            links(xml);
            xml.end().line();
        }
    }

    private void body(XmlWriter xml, IcmlUse used) throws IOException, ExportFailed {
        var text = new IcmlText(xml, new Outward(edition.around()), notes, used);
        new DocumentBody(edition, new IcmlSheet(text, photos), notes).write();
    }

    private void styles(XmlWriter xml) throws IOException {
        xml.start("RootCharacterStyleGroup").attribute("Self", "gaya_huruf").line();
        xml.empty("CharacterStyle").attribute("Self", IcmlUse.PLAIN).attribute("Name", "Default").line();
        for (Map.Entry<String, Map<String, String>> one : use.characters().entrySet()) {
            style(xml, "CharacterStyle", one.getKey(), one.getValue(), IcmlUse.PLAIN);
        }
        xml.end().line().start("RootParagraphStyleGroup").attribute("Self", "gaya_paragraf").line();
        xml.empty("ParagraphStyle").attribute("Self", NONE).attribute("Name", NONE).line();
        for (Map.Entry<String, Map<String, String>> one : use.paragraphs().entrySet()) {
            style(xml, "ParagraphStyle", one.getKey(), one.getValue(), NONE);
        }
        xml.end().line();
        group(xml, "RootTableStyleGroup", "gaya_tabel", "TableStyle", "Table");
        group(xml, "RootCellStyleGroup", "gaya_sel", "CellStyle", "Cell");
        xml.start("RootObjectStyleGroup").attribute("Self", "gaya_objek").end().line();
    }

    private static void group(XmlWriter xml, String group, String self, String kind, String name) throws IOException {
        xml.start(group).attribute("Self", self);
        xml.empty(kind).attribute("Self", kind + "/" + name).attribute("Name", name);
        xml.end().line();
    }

    private static void style(XmlWriter xml, String kind, String name, Map<String, String> looks, String basedOn) throws IOException {
        xml.start(kind).attribute("Self", kind + "/" + name).attribute("Name", name);
        for (Map.Entry<String, String> look : looks.entrySet()) {
            xml.attribute(look.getKey(), look.getValue());
        }
        xml.start("Properties").start("BasedOn").attribute("type", "object").text(basedOn).end().end().end().line();
    }

    /** The addresses have numbers for names: an address as a name, with its two colons, has made InDesign fall over. */
    private void links(XmlWriter xml) throws IOException {
        int number = 0;
        for (String address : use.links()) {
            number++;
            String destination = "HyperlinkURLDestination/tautan" + number;
            String key = String.valueOf(number);
            xml.empty("HyperlinkURLDestination").attribute("Self", destination).attribute("Name", "tautan" + number);
            xml.attribute("DestinationURL", address).attribute("DestinationUniqueKey", key).line();
            xml.start("Hyperlink").attribute("Self", "uf-" + number).attribute("Name", "tautan" + number);
            xml.attribute("Source", "htss-" + number).attribute("Visible", "false").attribute("DestinationUniqueKey", key);
            xml.start("Properties").start("Destination").attribute("type", "object").text(destination).end().end().end().line();
        }
    }

    /** The same surroundings, in which no photo is at hand. */
    private record WithoutPhotos(Edition.Surroundings around) implements Edition.Surroundings {
        @Override
        public id.redaksi.page.Page page() throws ExportFailed {
            return around.page();
        }

        @Override
        public Optional<id.redaksi.page.PagePhoto> photo(String sha256) {
            return Optional.empty();
        }

        @Override
        public id.redaksi.page.Site site() {
            return around.site();
        }

        @Override
        public String address(id.redaksi.story.StoryId story) throws ExportFailed {
            return around.address(story);
        }
    }
}
