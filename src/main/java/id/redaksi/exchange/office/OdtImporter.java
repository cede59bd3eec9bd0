package id.redaksi.exchange.office;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import id.redaksi.guard.Zip;
import id.redaksi.story.Story;
import id.redaksi.wording.Message;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/** Reads an OpenDocument text (ODF 1.0 to 1.3), as LibreOffice and Google Docs write it. Macros are never run. */
final class OdtImporter implements Importer {
    private static final Pattern NAMED = Pattern.compile("(?i).*\\.o[dt]t");

    /**
     * The type stands unpacked at the start of the file (ODF 1.3 part 2, section 3.3); one that was packed anew by other
     * hands is known by its name and its parts.
     */
    @Override
    public boolean reads(Source source) {
        if (NAMED.matcher(source.name()).matches() && source.isZipWith("content.xml")) {
            return true;
        }
        int length = Math.min(source.bytes().length, 200);
        String start = new String(source.bytes(), 0, length, StandardCharsets.ISO_8859_1);
        return start.startsWith("PK") && start.contains("mimetype" + OdtPackage.TYPE);
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        try {
            return read(Zip.read(source.bytes()), source, reading);
        } catch (Refused e) {
            throw new ImportFailed(e.explanation());
        }
    }

    private static Imported read(SortedMap<String, byte[]> files, Source source, Reading reading) throws Refused, ImportFailed {
        XmlTree content = part(files, "content.xml")
                .orElseThrow(() -> new ImportFailed(Message.of("exchange.office.noText", source.name())));
        XmlTree text = content.at("body", "text")
                .orElseThrow(() -> new ImportFailed(Message.of("exchange.office.noText", source.name())));
        var account = new Account();
        var styles = new OdtStyles();
        styles.add(content);
        Optional<XmlTree> named = part(files, "styles.xml");
        named.ifPresent(styles::add);
        Optional<XmlTree> about = part(files, "meta.xml").flatMap(tree -> tree.first("meta"));
        boolean ours = about.map(meta -> meta.line("generator").equals(OdtPackage.GENERATOR)).orElse(false);
        var walk = new OdtWalk(files, styles, account, ours);
        List<Piece> pieces = walk.read(text);
        named.ifPresent(one -> pages(one, account));
        if (files.keySet().stream().anyMatch(name -> name.startsWith("Basic/") || name.startsWith("Scripts/"))) {
            account.tell("exchange.office.macros");
        }
        var made = new StoryOfPieces(ours, account, reading.ids());
        Story story = made.read(ours ? pieces : new Habits(account).in(pieces), walk.notes());
        story = new FieldsOfFile(ours, account).in(story, properties(about, ours), Datelines.read(walk.dateline()));
        if (!ours && story.headline().isBlank() && story.body().text().isBlank() && story.figures().stream().allMatch(one -> one.isEmpty())) {
            throw new ImportFailed(Message.of("exchange.empty", source.name()));
        }
        return new Imported(List.of(story), account.leftOut(), List.of(), account.told(), made.photos());
    }

    private static Optional<XmlTree> part(SortedMap<String, byte[]> files, String name) throws Refused {
        byte[] bytes = files.get(name);
        return bytes == null ? Optional.empty() : Optional.of(XmlTree.read(bytes));
    }

    /** Headers and footers stand in the styles of pages. */
    private static void pages(XmlTree styles, Account account) {
        int pages = 0;
        for (XmlTree page : styles.everywhere("master-page")) {
            for (XmlTree one : page.elements().filter(part -> part.name().matches("(header|footer)(-left|-first)?")).toList()) {
                if (one.text().codePoints().anyMatch(Character::isLetter)) {
                    account.leaveOut(one.line());
                    pages++;
                }
            }
        }
        if (pages > 0) {
            account.tell("exchange.office.pages", pages);
        }
    }

    private static Properties properties(Optional<XmlTree> about, boolean ours) {
        return about.map(meta -> new Properties(
                        meta.line("title"),
                        meta.line("initial-creator").isEmpty() ? meta.line("creator") : meta.line("initial-creator"),
                        ours
                                ? meta.lines("keyword")
                                : meta.lines("keyword").stream().flatMap(one -> Properties.parted(one).stream()).distinct().toList(),
                        meta.all("user-defined")
                                .filter(one -> Odf.value(one, "name").equals(OdtPackage.CHANNEL))
                                .map(XmlTree::line)
                                .findFirst()
                                .orElse(""),
                        ours ? meta.line("language") : ""))
                .orElse(Properties.NONE);
    }
}
