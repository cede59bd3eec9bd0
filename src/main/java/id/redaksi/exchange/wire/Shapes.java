package id.redaksi.exchange.wire;

import id.redaksi.exchange.html.HtmlReader;
import id.redaksi.exchange.html.Pasted;
import id.redaksi.story.Block;
import id.redaksi.story.BlockId;
import id.redaksi.story.Embed;
import id.redaksi.story.Figure;
import id.redaksi.story.Gallery;
import id.redaksi.story.Ids;
import id.redaksi.story.InfoBox;
import id.redaksi.story.Inline;
import id.redaksi.story.PullQuote;
import id.redaksi.story.Related;
import id.redaksi.story.RelatedBox;
import id.redaksi.story.SeenDate;
import id.redaksi.story.Table;
import id.redaksi.wording.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Finds the blocks that HTML has no elements for by the classes that our own XHTML gives them; leaves the rest alone. */
final class Shapes {
    private final Ids ids;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<BlockId, byte[]> pictures = new HashMap<>();
    private final List<Message> leftOut = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();

    private Shapes(Ids ids) {
        this.ids = ids;
    }

    static Pasted read(String html, Ids ids) {
        var shapes = new Shapes(ids);
        for (Node node : Jsoup.parse(html).outputSettings(settings()).body().childNodes()) {
            Optional<Block> block = node instanceof Element element ? shapes.block(element) : Optional.empty();
            if (block.isPresent()) {
                shapes.flush();
                shapes.blocks.add(block.get());
            } else {
                shapes.plain.append(node.outerHtml());
            }
        }
        shapes.flush();
        return new Pasted(shapes.blocks, shapes.pictures, shapes.leftOut);
    }

    private static Document.OutputSettings settings() {
        return new Document.OutputSettings().prettyPrint(false);
    }

    /** What lies between our shapes is HTML like any other. */
    private void flush() {
        if (!plain.isEmpty()) {
            // A divider parts something from something: the reader sees that there is text before it.
            boolean begun = !blocks.isEmpty();
            Pasted read = HtmlReader.read((begun ? "<p>x</p>" : "") + plain, "", ids);
            blocks.addAll(begun ? read.blocks().subList(1, read.blocks().size()) : read.blocks());
            pictures.putAll(read.pictures());
            leftOut.addAll(read.leftOut());
            plain.setLength(0);
        }
    }

    private Optional<Block> block(Element element) {
        if (element.selectFirst("img:not([src^=data:]), iframe, video, audio, object") != null) {
            return Optional.empty();
        }
        return switch (element.normalName() + "." + element.className()) {
            case "figure.pull" -> Optional.of(
                    new PullQuote(ids.block(), text(element.selectFirst("blockquote")), text(element.selectFirst("figcaption"))));
            case "aside.info" -> info(element);
            case "aside.read-too" -> Optional.of(new RelatedBox(
                    ids.block(),
                    text(element.selectFirst("p.title")),
                    element.select("li").stream().map(Shapes::related).toList()));
            case "div.gallery" -> {
                List<Figure> figures = element.select("figure").stream().map(this::figure).toList();
                yield figures.isEmpty() ? Optional.empty() : Optional.of(new Gallery(ids.block(), figures));
            }
            case "div.embed" -> embed(element);
            case "figure." -> element.children().size() > element.select("> figcaption:first-of-type, > img:first-of-type").size()
                    ? Optional.empty()
                    : Optional.of(figure(element));
            case "figure.table" -> table(element);
            default -> Optional.empty();
        };
    }

    private Optional<Block> info(Element box) {
        List<Inline> paragraphs = box.select("> p:not(.title)").stream().map(this::text).toList();
        boolean whole = box.children().stream().allMatch(one -> one.normalName().equals("p"));
        return paragraphs.isEmpty() || !whole
                ? Optional.empty()
                : Optional.of(new InfoBox(ids.block(), text(box.selectFirst("p.title")), paragraphs));
    }

    private Optional<Block> embed(Element card) {
        Element address = card.selectFirst("p.address > a[href]");
        return address == null
                ? Optional.empty()
                : Optional.of(new Embed(ids.block(), address.attr("href"), text(card.selectFirst("> p:not(.title, .address)"))));
    }

    private static Related related(Element entry) {
        Element origin = entry.selectFirst("span.origin");
        Element link = entry.selectFirst("a[href]");
        String before = origin == null ? "" : origin.text();
        String headline = origin == null ? entry.text() : entry.text().substring(before.length()).strip();
        String channel = before.contains(" · ") ? before.substring(0, before.indexOf(" · ")) : before;
        String date = before.contains(" · ") ? before.substring(before.indexOf(" · ") + 3) : "";
        return new Related(
                channel, headline, link == null ? "" : link.attr("href"), date.isEmpty() ? SeenDate.NONE : new SeenDate(date, "", ""), "");
    }

    private Figure figure(Element figure) {
        Element caption = figure.selectFirst("figcaption");
        Inline credit = Inline.EMPTY;
        if (caption != null) {
            Element said = caption.selectFirst("span.credit");
            if (said != null) {
                credit = text(said);
                boolean framed = credit.text().startsWith("(Foto: ") && credit.text().endsWith(")");
                credit = framed ? credit.slice("(Foto: ".length(), credit.length() - 1) : credit;
                said.remove();
            }
        }
        var made = new Figure(ids.block(), text(caption), credit, "", null);
        Element image = figure.selectFirst("> img");
        if (image == null) {
            return made;
        }
        HtmlReader.read(image.outerHtml(), "", ids).pictures().values().forEach(bytes -> pictures.put(made.id(), bytes));
        return made.withAlt(image.attr("alt").strip());
    }

    private Optional<Block> table(Element figure) {
        Element inside = figure.selectFirst("table");
        List<Block> read = inside == null ? List.of() : HtmlReader.read(inside.outerHtml(), "", ids).blocks();
        return read.size() == 1 && read.getFirst() instanceof Table table
                ? Optional.of(new Table(
                        table.id(), table.header(), table.columns(), table.cells(), text(figure.selectFirst("> figcaption"))))
                : Optional.empty();
    }

    /** The words of an element with their marks; several paragraphs are lines. */
    private Inline text(@Nullable Element element) {
        Inline all = Inline.EMPTY;
        if (element != null) {
            boolean parted = element.selectFirst("p") != null;
            for (Block block : HtmlReader.read(parted ? element.html() : "<p>" + element.html() + "</p>", "", ids).blocks()) {
                for (Inline leaf : block.leaves()) {
                    all = all.isEmpty() ? leaf : all.plus(Inline.of("\n")).plus(leaf);
                }
            }
        }
        return all;
    }
}
