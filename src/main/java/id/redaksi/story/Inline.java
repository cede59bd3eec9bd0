package id.redaksi.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Text inside a block: characters and the marks on them. Spans of one kind neither overlap nor touch (bold beside
 * bold is one span; all links are one kind, and touching links with the same address are one). The order is by start,
 * then kind, so that equal texts are equal values; each note is a kind of its own, so that notes may overlap. A line
 * break inside a leaf is {@code \n}.
 */
public record Inline(String text, List<Span> spans) {
    public static final Inline EMPTY = new Inline("", List.of());

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::from)
                    .thenComparing(span -> kind(span.mark()))
                    .thenComparing(span -> span.mark() instanceof Noted(var note) ? note : "");

    public Inline {
        for (Span span : spans) {
            if (span.to() > text.length()) {
                throw new IllegalArgumentException("a span past the text's end");
            }
        }
        spans = normal(spans);
    }

    public static Inline of(String text) {
        return text.isEmpty() ? EMPTY : new Inline(text, List.of());
    }

    /** Text all of which bears the marks. */
    public static Inline of(String text, Mark... marks) {
        Inline result = of(text);
        for (Mark mark : marks) {
            result = result.with(0, text.length(), mark);
        }
        return result;
    }

    public int length() {
        return text.length();
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The characters from {@code from} to before {@code to} with their marks. */
    public Inline slice(int from, int to) {
        List<Span> inside = new ArrayList<>();
        for (Span span : spans) {
            int start = Math.max(span.from(), from);
            int end = Math.min(span.to(), to);
            if (start < end) {
                inside.add(new Span(start - from, end - from, span.mark()));
            }
        }
        return new Inline(text.substring(from, to), inside);
    }

    public Inline plus(Inline other) {
        List<Span> all = new ArrayList<>(spans);
        for (Span span : other.spans) {
            all.add(new Span(span.from() + length(), span.to() + length(), span.mark()));
        }
        return new Inline(text + other.text, all);
    }

    /** How many characters from the start are the same in both, with the same marks; no pair of surrogates is parted. */
    public int head(Inline other) {
        int most = Math.min(length(), other.length());
        int same = 0;
        while (same < most && text.charAt(same) == other.text.charAt(same)) {
            same++;
        }
        // Marks differ in few places, so the longest beginning with equal marks is looked for by halves.
        int low = 0;
        while (low < same) {
            int middle = (low + same + 1) >>> 1;
            if (slice(0, middle).equals(other.slice(0, middle))) {
                low = middle;
            } else {
                same = middle - 1;
            }
        }
        return low > 0 && Character.isHighSurrogate(text.charAt(low - 1)) ? low - 1 : low;
    }

    /** How many characters to the end are the same in both, with the same marks; no pair of surrogates is parted. */
    public int tail(Inline other) {
        int most = Math.min(length(), other.length());
        int same = 0;
        while (same < most && text.charAt(length() - 1 - same) == other.text.charAt(other.length() - 1 - same)) {
            same++;
        }
        int low = 0;
        while (low < same) {
            int middle = (low + same + 1) >>> 1;
            if (slice(length() - middle, length()).equals(other.slice(other.length() - middle, other.length()))) {
                low = middle;
            } else {
                same = middle - 1;
            }
        }
        return low > 0 && Character.isLowSurrogate(text.charAt(length() - low)) ? low - 1 : low;
    }

    /** This text with the range from {@code from} to before {@code to} replaced. */
    public Inline replace(int from, int to, Inline with) {
        return slice(0, from).plus(with).plus(slice(to, length()));
    }

    /** This text with the mark on the range; a link replaces the links it covers. */
    public Inline with(int from, int to, Mark mark) {
        if (from >= to) {
            return this;
        }
        List<Span> all = new ArrayList<>(without(from, to, mark).spans);
        all.add(new Span(from, to, mark));
        return new Inline(text, all);
    }

    /** This text with no mark of the same kind as {@code mark} on the range (a link of any address is the kind). */
    public Inline without(int from, int to, Mark mark) {
        List<Span> rest = new ArrayList<>();
        for (Span span : spans) {
            if (!alike(span.mark(), mark) || span.to() <= from || span.from() >= to) {
                rest.add(span);
                continue;
            }
            if (span.from() < from) {
                rest.add(new Span(span.from(), from, span.mark()));
            }
            if (span.to() > to) {
                rest.add(new Span(to, span.to(), span.mark()));
            }
        }
        return new Inline(text, rest);
    }

    /** This text without the marks for which {@code which} says so. */
    public Inline without(Predicate<Mark> which) {
        return spans.stream().anyMatch(span -> which.test(span.mark()))
                ? new Inline(text, spans.stream().filter(span -> !which.test(span.mark())).toList())
                : this;
    }

    /** The mark of this kind that the character at {@code at} bears. */
    public Optional<Mark> at(int at, Mark sameKind) {
        return spans.stream()
                .filter(span -> span.from() <= at && at < span.to() && alike(span.mark(), sameKind))
                .map(Span::mark)
                .findFirst();
    }

    /** Whether every character of the range bears a mark of this kind; false for an empty range. */
    public boolean everywhere(int from, int to, Mark sameKind) {
        int at = from;
        for (Span span : spans) {
            if (alike(span.mark(), sameKind) && span.from() <= at && at < span.to()) {
                at = span.to();
            }
        }
        return from < to && at >= to;
    }

    private static int kind(Mark mark) {
        return switch (mark) {
            case Emphasis emphasis -> emphasis.ordinal();
            case Link _ -> Emphasis.values().length;
            case Footnote _ -> Emphasis.values().length + 1;
            case ToCome _ -> Emphasis.values().length + 2;
            case Insertion _ -> Emphasis.values().length + 3;
            case Deletion _ -> Emphasis.values().length + 4;
            case Noted _ -> Emphasis.values().length + 5;
            case OffTheRecord _ -> Emphasis.values().length + 6;
            case InLanguage _ -> Emphasis.values().length + 7;
        };
    }

    /** Whether the marks are of one kind. */
    private static boolean alike(Mark one, Mark other) {
        return kind(one) == kind(other) && (!(one instanceof Noted) || one.equals(other));
    }

    /** Sorts, joins touching spans of the same mark, and refuses spans of one kind that overlap with another mark. */
    private static List<Span> normal(List<Span> spans) {
        if (spans.isEmpty()) {
            return List.of();
        }
        List<Span> sorted = new ArrayList<>(spans);
        sorted.sort(ORDER);
        List<Span> result = new ArrayList<>();
        for (Span span : sorted) {
            int before = lastAlike(result, span.mark());
            if (before >= 0 && result.get(before).to() >= span.from()) {
                Span former = result.get(before);
                if (former.mark().equals(span.mark())) {
                    result.set(before, new Span(former.from(), Math.max(former.to(), span.to()), span.mark()));
                    continue;
                }
                if (former.to() > span.from()) {
                    throw new IllegalArgumentException("two marks of one kind overlap");
                }
            }
            result.add(span);
        }
        return List.copyOf(result);
    }

    private static int lastAlike(List<Span> spans, Mark mark) {
        for (int i = spans.size() - 1; i >= 0; i--) {
            if (alike(spans.get(i).mark(), mark)) {
                return i;
            }
        }
        return -1;
    }
}
