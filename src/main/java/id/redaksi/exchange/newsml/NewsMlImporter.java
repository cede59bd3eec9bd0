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
import java.util.List;
import java.util.regex.Pattern;

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
        XmlTree root;
        try {
            root = XmlTree.read(source.bytes());
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
        List<WireStory> stories = new ArrayList<>();
        for (XmlTree item : texts) {
            List<XmlTree> own = texts.size() == 1 ? pictures : linked(item, pictures);
            stories.add(new NewsItem(item, reading).read(own));
        }
        if (texts.size() > 1) {
            pictures.stream()
                    .filter(picture -> texts.stream().noneMatch(text -> linked(text, pictures).contains(picture)))
                    .forEach(picture -> stories.getFirst().leaveOut("picture", NewsItem.headline(picture)));
        }
        return WireStory.imported(stories);
    }

    private static boolean isPicture(XmlTree item) {
        String kind = item.at("itemMeta", "itemClass").map(one -> one.attribute("qcode")).orElse("");
        return kind.endsWith(":picture") || kind.endsWith(":graphic") || kind.endsWith(":video") || kind.endsWith(":audio");
    }

    private static List<XmlTree> linked(XmlTree text, List<XmlTree> pictures) {
        return pictures.stream()
                .filter(picture -> text.everywhere("link").stream()
                        .anyMatch(link -> link.attribute("residref").equals(picture.attribute("guid"))))
                .toList();
    }
}
