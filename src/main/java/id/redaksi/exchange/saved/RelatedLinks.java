package id.redaksi.exchange.saved;

import id.redaksi.exchange.text.Age;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Gathers stories that a page offers to read as well: the words of their links, with the channel and age beside them. */
final class RelatedLinks {
    private static final int MOST = 60;
    /** Around each link its neighbours are asked, so a page of nothing but links is not read to its end. */
    private static final int MOST_SEEN = 600;

    private static final int SHORTEST = 12;
    private static final int LONGEST = 250;

    private final Map<String, Related> found = new LinkedHashMap<>();
    private final String readOn;
    private int seen;

    RelatedLinks(String readOn) {
        this.readOn = readOn;
    }

    List<Related> all() {
        return List.copyOf(found.values());
    }

    /** Takes the links in an element; how many of them were stories. */
    int take(Element part) {
        int before = found.size();
        for (Element link : part.select("a[href]")) {
            if (found.size() < MOST && seen++ < MOST_SEEN) {
                entry(link, part);
            }
        }
        return found.size() - before;
    }

    private void entry(Element link, Element part) {
        Element card = card(link, part);
        List<String> lines = lines(card);
        Optional<SeenDate> date = Optional.empty();
        List<String> words = new ArrayList<>();
        for (String line : lines) {
            Optional<SeenDate> seen = seen(line);
            if (seen.isPresent() && date.isEmpty()) {
                date = seen;
            } else if (!seen.isPresent()) {
                words.add(line);
            }
        }
        List<String> own = lines(link).stream().filter(line -> seen(line).isEmpty()).toList();
        String headline = own.stream()
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("")
                .replaceFirst("(?i)^(?:baca|lihat|simak) juga\\s*:?\\s*", "")
                .replaceFirst("(?i)^(?:read|see) (?:also|more)\\s*:\\s*", "");
        if (headline.length() < SHORTEST || headline.length() > LONGEST || Furniture.isCall(headline)) {
            return;
        }
        String channel = words.stream()
                .filter(line -> line.length() <= 30 && !line.equals(headline) && !Furniture.isCall(line) && !Furniture.headsRelated(line) && !Furniture.headsOthers(line))
                .filter(line -> line.split(" ").length <= 3 && line.matches(".*\\p{L}.*"))
                .findFirst()
                .orElse("");
        String address = link.absUrl("href");
        String safe = PageOrigin.isAddress(address) ? address : "";
        found.merge(
                headline,
                new Related(channel, headline, safe, date.orElse(SeenDate.NONE), ""),
                (known, other) -> known.channel().isEmpty() && known.date().equals(SeenDate.NONE) ? other : known);
    }

    private Optional<SeenDate> seen(String line) {
        Optional<SeenDate> age = Age.of(line, readOn);
        if (age.isPresent() || line.length() > 45) {
            return age;
        }
        return PageTime.read(line).map(time -> new SeenDate(line, readOn, time.timed() ? time.local().toString().substring(0, 13) : time.local().toLocalDate().toString()));
    }

    /** The largest element around the link that has no other story's link. */
    private static Element card(Element link, Element part) {
        Element card = link;
        for (int i = 0; i < 5 && card != part; i++) {
            Element parent = card.parent();
            if (parent == null || others(parent, link)) {
                return card;
            }
            card = parent;
        }
        return card;
    }

    private static boolean others(Element parent, Element link) {
        return parent.select("a[href]").stream()
                .anyMatch(other -> other != link && !other.attr("href").equals(link.attr("href")) && other.text().length() >= SHORTEST);
    }

    /** The texts of an element that stand apart from each other. */
    static List<String> lines(Element element) {
        List<String> lines = new ArrayList<>();
        for (Node node : element.nodeStream().toList()) {
            if (node instanceof TextNode text && !text.isBlank() && lines.size() < 40) {
                lines.add(text.getWholeText().replaceAll("[\\s\\p{Z}]+", " ").strip());
            }
        }
        return lines;
    }
}
