package id.redaksi.exchange.newsml;

import id.redaksi.exchange.ImportFailed;
import id.redaksi.exchange.Imported;
import id.redaksi.exchange.Importer;
import id.redaksi.exchange.Reading;
import id.redaksi.exchange.Source;
import id.redaksi.exchange.wire.WireStory;
import id.redaksi.guard.Refused;
import id.redaksi.guard.XmlTree;
import id.redaksi.wording.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a newsItem, or all newsItems of a newsMessage; pictures in it belong to the story that links to them. */
public final class NewsMlImporter implements Importer {
    private static final int LOOKED_AT = 4000;
    private static final Pattern ROOT =
            Pattern.compile("<(?:[\\w-]+:)?(?:newsItem|newsMessage|packageItem|conceptItem|knowledgeItem|planningItem)[\\s>]");

    @Override
    public boolean reads(Source source) {
        byte[] bytes = source.bytes();
        // Without the zero bytes of UTF-16 the names of elements read as in any encoding.
        var head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1).replace("\0", "");
        return head.indexOf('<') >= 0 && ROOT.matcher(head).find();
    }

    @Override
    public Imported read(Source source, Reading reading) throws ImportFailed {
        List<Message> letters = new ArrayList<>();
        XmlTree root;
        try {
            root = XmlTree.read(source.bytes(), () -> letters.add(Message.of("exchange.xml.letters")));
        } catch (Refused e) {
            throw new ImportFailed(e.explanation());
        }
        List<XmlTree> items = new ArrayList<>(root.everywhere("newsItem"));
        if (root.name().equals("newsItem")) {
            items.add(root);
        }
        List<XmlTree> pictures = items.stream().filter(NewsMlImporter::isPicture).toList();
        List<XmlTree> texts = items.stream().filter(item -> !isPicture(item)).toList();
        if (texts.isEmpty()) {
            throw new ImportFailed(Message.of(
                    root.name().equals("packageItem") ? "exchange.newsml.references" : "exchange.newsml.none", source.name()));
        }
        List<Set<String>> packages = root.everywhere("packageItem").stream()
                .map(one -> one.everywhere("itemRef").stream().map(ref -> ref.attribute("residref")).collect(Collectors.toSet()))
                .filter(refs -> texts.stream().filter(text -> refs.contains(text.attribute("guid"))).count() == 1)
                .toList();
        List<WireStory> stories = new ArrayList<>();
        Set<XmlTree> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        for (XmlTree item : texts) {
            List<XmlTree> own = texts.size() == 1 ? pictures : linked(item, packages, pictures);
            shown.addAll(own);
            stories.add(new NewsItem(item, reading).read(own));
        }
        pictures.stream()
                .filter(picture -> !shown.contains(picture))
                .forEach(picture -> stories.getFirst().leaveOut("picture", NewsItem.words(picture)));
        elsewhere(root, items).forEach(title -> stories.getFirst().leaveOut("itemRef", title));
        letters.forEach(stories.getFirst()::tell);
        return WireStory.imported(stories);
    }

    /** What packages say of items that are not in the file. */
    private static List<String> elsewhere(XmlTree root, List<XmlTree> items) {
        Set<String> here = items.stream().map(item -> item.attribute("guid")).collect(Collectors.toSet());
        return root.everywhere("itemRef").stream()
                .filter(ref -> !here.contains(ref.attribute("residref")))
                .map(ref -> ref.line("title"))
                .filter(title -> !title.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isPicture(XmlTree item) {
        String kind = item.at("itemMeta", "itemClass").map(one -> one.attribute("qcode")).orElse("");
        return kind.endsWith(":picture") || kind.endsWith(":graphic") || kind.endsWith(":video") || kind.endsWith(":audio");
    }

    /** Those that a text links to, and those beside which it is the one text of a package. */
    private static List<XmlTree> linked(XmlTree text, List<Set<String>> packages, List<XmlTree> pictures) {
        Set<String> named = text.everywhere("link").stream().map(link -> link.attribute("residref")).collect(Collectors.toSet());
        packages.stream().filter(refs -> refs.contains(text.attribute("guid"))).forEach(named::addAll);
        return pictures.stream().filter(picture -> named.contains(picture.attribute("guid"))).toList();
    }
}
