package id.redaksi.page.template;

import id.redaksi.page.template.Source.Tag;
import id.redaksi.wording.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes templates of the files of a theme. {@code fixed} gives what is known beforehand by its name (the theme's words and
 * options, its files); it is asked first, and read from the page. Not safe for two threads.
 */
public final class Compiler {
    /** No honest page has as many characters and pieces in all; parts that name parts that name parts soon do. */
    private static final int MOST = 2_000_000;

    private static final int DEEPEST = 50;

    private final Map<String, String> files;
    private final Function<String, @Nullable Value> fixed;
    private final Deque<String> way = new ArrayDeque<>();
    private final Set<String> printed = new HashSet<>();
    private final StringBuilder plain = new StringBuilder();
    private int size;
    private int sections;

    /** {@code files}: the texts of the templates by their paths in the theme. */
    public Compiler(Map<String, String> files, Function<String, @Nullable Value> fixed) {
        this.files = files;
        this.fixed = fixed;
    }

    /** The template that a file is, for pages with these names. */
    public Template compile(String file, Names<?> names) throws TemplateFailed {
        printed.clear();
        size = 0;
        var scopes = new Scopes(names, fixed);
        List<Node> nodes = file(file, scopes, new HtmlPlace());
        return new Template(nodes, scopes.deepest(), printed);
    }

    /** A file that begins at {@code place} and must end in the same kind of place. */
    private List<Node> file(String file, Scopes scopes, HtmlPlace place) throws TemplateFailed {
        String text = files.get(file);
        if (text == null) {
            throw new TemplateFailed(file, 1, Message.of("page.template.missing", file));
        }
        way.addLast(file);
        var source = new Source(file, text);
        HtmlPlace before = place.copy();
        List<Node> nodes = new ArrayList<>();
        body(source, place, scopes, null, nodes);
        if (!place.continues(before)) {
            throw source.failed(source.end(), Message.of("page.template.endsInside"));
        }
        flush(nodes);
        way.removeLast();
        return nodes;
    }

    /** Reads up to the end of the section {@code open}, or of the file. */
    private void body(Source source, HtmlPlace place, Scopes scopes, @Nullable Tag open, List<Node> nodes)
            throws TemplateFailed {
        while (true) {
            Tag tag = source.next((text, from, to) -> literal(source, place, text, from, to));
            if (tag == null) {
                if (open != null) {
                    throw source.failed(open.at(), Message.of("page.template.unclosedSection", open.name()));
                }
                return;
            }
            if (tag.kind() == '!') {
                continue;
            }
            if (tag.name().isEmpty()) {
                throw source.failed(tag.at(), Message.of("page.template.noName"));
            }
            switch (tag.kind()) {
                case '/' -> {
                    if (open == null || !open.name().equals(tag.name())) {
                        throw source.failed(
                                tag.at(),
                                open == null
                                        ? Message.of("page.template.closesNothing", tag.name())
                                        : Message.of("page.template.closesOther", tag.name(), open.name()));
                    }
                    return;
                }
                case '#', '^' -> section(source, place, scopes, tag, nodes);
                case '>' -> part(source, place, scopes, tag, nodes);
                default -> value(source, place, scopes, tag, nodes);
            }
        }
    }

    private void literal(Source source, HtmlPlace place, String text, int from, int to) throws TemplateFailed {
        for (int i = from; i < to; i++) {
            check(source, i, place.read(text.charAt(i)));
        }
        plain.append(text, from, to);
        grow(source, from, to - from);
    }

    private void grow(Source source, int at, int by) throws TemplateFailed {
        size += by;
        if (size > MOST) {
            throw source.failed(at, Message.of("page.template.tooLarge"));
        }
    }

    private static void check(Source source, int at, @Nullable Message problem) throws TemplateFailed {
        if (problem != null) {
            throw source.failed(at, problem);
        }
    }

    private void flush(List<Node> nodes) {
        if (!plain.isEmpty()) {
            nodes.add(new Node.Literal(plain.toString().getBytes(StandardCharsets.UTF_8)));
            plain.setLength(0);
        }
    }

    private void add(List<Node> nodes, Node node) {
        flush(nodes);
        nodes.add(node);
    }

    private void part(Source source, HtmlPlace place, Scopes scopes, Tag tag, List<Node> nodes) throws TemplateFailed {
        String file = "templates/" + tag.name() + ".html";
        if (place.in() != HtmlPlace.In.TEXT && (!place.inQuotes() || place.inAddress())) {
            throw source.failed(tag.at(), Message.of("page.template.partPlace", tag.name()));
        }
        if (!tag.name().startsWith("_") || !files.containsKey(file)) {
            throw source.failed(tag.at(), Message.of("page.template.partMissing", tag.name()));
        }
        if (way.contains(file)) {
            throw source.failed(
                    tag.at(), Message.of("page.template.circle", String.join(" → ", way) + " → " + file));
        }
        grow(source, tag.at(), 100);
        flush(nodes);
        nodes.addAll(file(file, scopes, place));
    }

    private void section(Source source, HtmlPlace place, Scopes scopes, Tag tag, List<Node> nodes)
            throws TemplateFailed {
        boolean wanted = tag.kind() == '#';
        if (!place.inTag() && place.in() != HtmlPlace.In.TEXT && (!place.inQuotes() || place.inAddress())) {
            throw source.failed(tag.at(), refusal(place));
        }
        check(source, tag.at(), place.pause());
        if (++sections > DEEPEST) {
            throw source.failed(tag.at(), Message.of("page.template.tooLarge"));
        }
        grow(source, tag.at(), 100);
        flush(nodes);
        List<Node> body = new ArrayList<>();
        HtmlPlace before = place.copy();
        switch (tag.name()) {
            case "isFirst", "isLast" -> {
                int list = list(source, scopes, tag);
                inside(source, place, scopes, tag, body);
                nodes.add(new Node.WhenAtEnd(wanted, list, tag.name().equals("isFirst"), all(body)));
            }
            default -> {
                Scopes.Found found = find(source, scopes, tag);
                int scope = found.scope();
                switch (found.value()) {
                    case Value.Many(var all, var names, var again) when wanted -> {
                        int inner = scopes.enter(names, true);
                        inside(source, place, scopes, tag, body);
                        scopes.leave();
                        var each = new Node.Each(scope, all, inner, all(body));
                        nodes.add(again && each.isAlone() ? new Node.Kept(each) : each);
                    }
                    case Value.One(var one, var names) when wanted -> {
                        int inner = scopes.enter(names, false);
                        inside(source, place, scopes, tag, body);
                        scopes.leave();
                        nodes.add(new Node.Inside(scope, one, inner, all(body)));
                    }
                    case Value.Fixed(var text) -> {
                        inside(source, place, scopes, tag, body);
                        if (wanted != (text.isEmpty() || text.equals("false"))) {
                            nodes.addAll(body);
                        }
                    }
                    case Value.Many(var all, _, _) -> {
                        inside(source, place, scopes, tag, body);
                        nodes.add(new Node.When(false, scope, it -> !all.apply(it).isEmpty(), all(body)));
                    }
                    case Value.One(var one, _) -> {
                        inside(source, place, scopes, tag, body);
                        nodes.add(new Node.When(false, scope, it -> one.apply(it) != null, all(body)));
                    }
                    case Value.Text(var text) -> {
                        inside(source, place, scopes, tag, body);
                        nodes.add(new Node.When(wanted, scope, it -> !text.apply(it).isEmpty(), all(body)));
                    }
                    case Value.Address(var text) -> {
                        inside(source, place, scopes, tag, body);
                        nodes.add(new Node.When(wanted, scope, it -> !text.apply(it).isEmpty(), all(body)));
                    }
                    case Value.Flag(var test) -> {
                        inside(source, place, scopes, tag, body);
                        nodes.add(new Node.When(wanted, scope, test, all(body)));
                    }
                    case Value.Markup(var write) -> {
                        inside(source, place, scopes, tag, body);
                        nodes.add(new Node.When(wanted, scope, it -> says(write, it), all(body)));
                    }
                    case Value.Attributes _ ->
                        throw source.failed(tag.at(), Message.of("page.template.noSection", tag.name()));
                }
            }
        }
        sections--;
        if (before.inTag()) {
            check(source, tag.at(), place.pause());
        }
        if (!place.continues(before)) {
            throw source.failed(tag.at(), Message.of("page.template.sectionLeaves", tag.name()));
        }
        place.after(before);
    }

    private static Node[] all(List<Node> body) {
        return body.toArray(Node[]::new);
    }

    private static boolean says(BiConsumer<Object, Html> write, Object thing) {
        var said = new Html();
        write.accept(thing, said);
        return !said.isEmpty();
    }

    private void inside(Source source, HtmlPlace place, Scopes scopes, Tag tag, List<Node> body) throws TemplateFailed {
        body(source, place, scopes, tag, body);
        flush(body);
    }

    private static int list(Source source, Scopes scopes, Tag tag) throws TemplateFailed {
        int list = scopes.list();
        if (list < 0) {
            throw source.failed(tag.at(), Message.of("page.template.outsideOfList", tag.name()));
        }
        return list;
    }

    private static Scopes.Found find(Source source, Scopes scopes, Tag tag) throws TemplateFailed {
        Scopes.Found found = scopes.find(tag.name());
        if (found == null) {
            throw source.failed(tag.at(), Message.of("page.template.unknown", tag.name()));
        }
        return found;
    }

    private void value(Source source, HtmlPlace place, Scopes scopes, Tag tag, List<Node> nodes) throws TemplateFailed {
        grow(source, tag.at(), 100);
        printed.add(tag.name());
        if (tag.name().equals("number") && scopes.list() >= 0 && scopes.find("number") == null) {
            text(source, place, tag);
            add(nodes, new Node.Number(scopes.list()));
            return;
        }
        Scopes.Found found = find(source, scopes, tag);
        int scope = found.scope();
        switch (found.value()) {
            case Value.Text(var of) -> {
                text(source, place, tag);
                add(nodes, new Node.Text(scope, of));
            }
            case Value.Fixed(var text) -> {
                text(source, place, tag);
                plain.append(Escape.html(text));
            }
            case Value.Address(var of) -> {
                address(source, place, tag);
                add(nodes, new Node.Text(scope, of));
            }
            case Value.Markup(var of) -> {
                if (place.in() != HtmlPlace.In.TEXT) {
                    throw source.failed(tag.at(), Message.of("page.template.markupPlace", tag.name()));
                }
                add(nodes, new Node.Markup(scope, of));
            }
            case Value.Attributes(var text) -> {
                if (!place.inTag()) {
                    throw source.failed(tag.at(), Message.of("page.template.keyPlace", tag.name()));
                }
                check(source, tag.at(), place.pause());
                plain.append(text);
            }
            case Value.Flag _, Value.Many _, Value.One _ ->
                throw source.failed(tag.at(), Message.of("page.template.notPrintable", tag.name()));
        }
    }

    /** A text may stand in an element and in a quoted attribute that is no address. */
    private static void text(Source source, HtmlPlace place, Tag tag) throws TemplateFailed {
        if (place.inAddress()) {
            throw source.failed(tag.at(), Message.of("page.template.notAddress", place.attribute(), tag.name()));
        }
        if (place.in() != HtmlPlace.In.TEXT && !place.inQuotes()) {
            throw source.failed(tag.at(), refusal(place));
        }
        place.print();
    }

    private static void address(Source source, HtmlPlace place, Tag tag) throws TemplateFailed {
        if (place.inAddress() && !place.atStart()) {
            throw source.failed(tag.at(), Message.of("page.template.addressAlone", place.attribute()));
        }
        if (place.in() != HtmlPlace.In.TEXT && !place.inQuotes()) {
            throw source.failed(tag.at(), refusal(place));
        }
        place.print();
    }

    private static Message refusal(HtmlPlace place) {
        return switch (place.in()) {
            case COMMENT, BANG, DECLARATION -> Message.of("page.template.inComment");
            case EQUALS, BARE -> Message.of("page.template.unquoted");
            case DOUBLE, SINGLE -> Message.of("page.template.addressSection", place.attribute());
            case TEXT, LESS, NAME, TAG, GAP, ATTRIBUTE, AFTER -> Message.of("page.template.inTag");
        };
    }
}
