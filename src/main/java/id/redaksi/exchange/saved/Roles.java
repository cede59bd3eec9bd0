package id.redaksi.exchange.saved;

import id.redaksi.exchange.text.RoleLine;
import id.redaksi.story.Contributor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Finds the lines that say who did what ("Editor : X", "Pewarta: Y"), and takes them out of the page. */
final class Roles implements NodeVisitor {
    private static final Pattern BEGINS = Pattern.compile(
            "(?i)\\s*(?:editor|penulis|reporter|redaktur|pewarta|fotografer|kontributor|penerjemah)\\s?(?::.{0,80})?\\s*");
    private static final Pattern ALONE = Pattern.compile("(?i)(?:editor|penulis|reporter|redaktur|pewarta|fotografer|kontributor|penerjemah) ?:?");
    private static final int LONGEST = 300;
    private static final int MOST = 40;

    private final Set<Element> blocks = new LinkedHashSet<>();
    private final Weights weights;

    private Roles(Weights weights) {
        this.weights = weights;
    }

    /** Those named in the page; a block that says nothing else is removed. */
    static List<Contributor> take(Element scope, Weights weights, Account account) {
        var roles = new Roles(weights);
        scope.traverse(roles);
        Set<Contributor> found = new LinkedHashSet<>();
        for (Element block : roles.blocks) {
            found.addAll(roles.read(block, account));
        }
        return List.copyOf(found);
    }

    @Override
    public void head(Node node, int depth) {
        if (blocks.size() < MOST && node instanceof TextNode text && text.getWholeText().length() < LONGEST && BEGINS.matcher(text.getWholeText()).matches() && node.parent() instanceof Element parent) {
            Element block = parent;
            Element outer = parent.parent();
            for (int i = 0; i < 4 && outer != null && (Weights.INLINE.contains(block.normalName()) || ALONE.matcher(block.text()).matches()); i++) {
                block = outer;
                outer = block.parent();
            }
            if (weights.length(block) <= LONGEST) {
                blocks.add(block);
            }
        }
    }

    private List<Contributor> read(Element block, Account account) {
        List<Contributor> found = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        List<String> lines = Lines.of(block, 20);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (ALONE.matcher(line).matches() && i + 1 < lines.size()) {
                line = line.replaceFirst(" ?:?$", ": ") + lines.get(++i);
            }
            List<Contributor> said = Stream.of(line.split("\\|"))
                    .flatMap(part -> RoleLine.of(part.strip().replaceFirst("\\s*[(–—].*$", "")).stream())
                    .filter(one -> one.names().stream().allMatch(name -> name.matches("\\p{Lu}.{1,59}")))
                    .flatMap(one -> one.contributors().stream())
                    .toList();
            if (said.isEmpty()) {
                rest.add(line);
            } else {
                found.addAll(said);
            }
        }
        if (!found.isEmpty() && rest.stream().allMatch(Furniture::isCall)) {
            rest.forEach(account::leaveOut);
            block.empty();
        }
        return found;
    }
}
