package id.redaksi.exchange.text;

import id.redaksi.story.Contributor;
import id.redaksi.story.Contributor.Role;
import id.redaksi.story.Related;
import id.redaksi.story.SeenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The parts of a news page in its lines. A page is read from the top: headline, byline, caption, paragraphs, the line of
 * roles, then what stands below: the related entries, and furniture that is left out.
 */
final class PageText {
    /** Where a page's furniture begins; nothing of the story comes after it. */
    private static final Pattern END =
            Pattern.compile("^(Berita (Terkini|Terbaru|Terpopuler)|Terpopuler|Network|Kanal)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern READ_ALSO_ALONE =
            Pattern.compile("^(Baca|Lihat|Simak) Juga ?:?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE = Pattern.compile("^Sumber ?:.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE = Pattern.compile(
            "^(?:(?:Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu),? )?(?:\\d{1,2}[ /-](?:\\p{L}{3,9}|\\d{1,2})[ /-]\\d{4}).{0,40}$",
            Pattern.CASE_INSENSITIVE);

    private final List<String> lines;
    private final String readOn;
    private int at;

    String headline = "";
    final List<Contributor> contributors = new ArrayList<>();
    String caption = "";
    String credit = "";
    boolean figure;
    final List<String> paragraphs = new ArrayList<>();
    final List<Related> related = new ArrayList<>();
    final List<String> leftOut = new ArrayList<>();

    PageText(List<String> lines, String readOn) {
        this.lines = lines;
        this.readOn = readOn;
    }

    /** Whether the lines have the shape of a page: a role line or related entries, or a byline with a credited caption. */
    static boolean shaped(List<String> lines) {
        boolean roles = lines.stream().anyMatch(RoleLine::is);
        boolean related = lines.stream().anyMatch(PageWords::isRelated);
        boolean credited = lines.stream().limit(12).anyMatch(line -> CreditLine.of(line).isPresent());
        boolean dated = lines.stream().limit(12).anyMatch(line -> line.length() > 80 && DatelineReader.of(line).isPresent());
        return roles || related || credited || dated;
    }

    void read() {
        headline = next().orElse("");
        head();
        body();
        foot();
    }

    private Optional<String> next() {
        while (at < lines.size() && lines.get(at).isEmpty()) {
            at++;
        }
        return at < lines.size() ? Optional.of(lines.get(at++)) : Optional.empty();
    }

    private Optional<String> peek() {
        int before = at;
        Optional<String> line = next();
        at = line.isPresent() ? at - 1 : before;
        return line;
    }

    /** Byline, caption and stray dates, which stand between the headline and the first paragraph. */
    private void head() {
        for (Optional<String> line = peek(); line.isPresent(); line = peek()) {
            String text = line.get();
            Optional<CreditLine> credited = CreditLine.of(text);
            if (credited.filter(this::fits).isPresent()) {
                figure = true;
                caption = caption.isEmpty() ? credited.get().caption() : caption;
                credit = credited.get().credit();
            } else if (DATE.matcher(text).matches()) {
                leftOut.add(text);
            } else if (RoleLine.is(text)) {
                role(text);
            } else if (contributors.isEmpty() && byline(text)) {
                names(text);
            } else if (caption.isEmpty() && captionLike(text)) {
                figure = true;
                caption = text;
            } else {
                return;
            }
            next();
        }
    }

    /** Whether the figure still lacks what the line says: everything, or only the credit under its caption. */
    private boolean fits(CreditLine line) {
        return !figure || credit.isEmpty() && line.caption().isEmpty();
    }

    private static boolean byline(String line) {
        return Names.isByline(line) && DatelineReader.of(Names.withoutBy(line) + " x").isEmpty();
    }

    /** A caption without credit: it starts as the headline does, or is a short line right before a credit or a dateline. */
    private boolean captionLike(String line) {
        String[] words = headline.split(" ");
        boolean repeats = words.length > 2 && line.startsWith(words[0] + " " + words[1]);
        return line.length() < 150 && (repeats || !line.endsWith(".") && followed(PageText::dated) || followed(PageText::credits));
    }

    private boolean followed(Predicate<String> by) {
        int here = at;
        next();
        boolean followed = peek().filter(by).isPresent();
        at = here;
        return followed;
    }

    private static boolean dated(String line) {
        return DatelineReader.of(line).isPresent();
    }

    /** Whether the line is a credit and nothing else. */
    private static boolean credits(String line) {
        return CreditLine.of(line).filter(credited -> credited.caption().isEmpty()).isPresent();
    }

    private void names(String line) {
        Names.of(line).forEach(name -> contributors.add(new Contributor(name, Role.REPORTER)));
    }

    /** Who is named; a source is nobody who worked on the story. */
    private void role(String line) {
        RoleLine.of(line).ifPresentOrElse(role -> contributors.addAll(role.contributors()), () -> leftOut.add(line));
    }

    private void body() {
        for (Optional<String> line = peek(); line.isPresent(); line = peek()) {
            String text = line.get();
            if (PageWords.isRelated(text) || RoleLine.is(text) && !SOURCE.matcher(text).matches()) {
                return;
            }
            next();
            if (PageWords.isReadAlso(text)) {
                leftOut.add(text);
                if (READ_ALSO_ALONE.matcher(text).matches()) {
                    parkTitle();
                }
            } else if (END.matcher(text).matches()) {
                at--;
                return;
            } else if (PageWords.isFurniture(text) || SOURCE.matcher(text).matches()) {
                leftOut.add(text);
            } else {
                paragraphs.add(text);
            }
        }
    }

    /** The title that follows "Baca Juga" on a line of its own: a line without a full stop. */
    private void parkTitle() {
        peek().filter(line -> line.length() < 150 && !line.endsWith(".")).ifPresent(line -> {
            leftOut.add(line);
            next();
        });
    }

    private void foot() {
        boolean inRelated = false;
        for (Optional<String> line = next(); line.isPresent(); line = next()) {
            String text = line.get();
            if (!inRelated && RoleLine.is(text)) {
                role(text);
            } else if (PageWords.isRelated(text)) {
                inRelated = true;
            } else if (inRelated && entry(text)) {
                continue;
            } else {
                inRelated = false;
                leftOut.add(text);
            }
        }
    }

    /** An age, or a date that is kept as written. */
    private Optional<SeenDate> seen(String line) {
        Optional<SeenDate> age = Age.of(line, readOn);
        return age.isPresent() || !DATE.matcher(line).matches() ? age : Optional.of(new SeenDate(line, readOn, ""));
    }

    /** A related entry starts with its channel (or at once with its age); the age and the headline follow. */
    private boolean entry(String first) {
        Optional<SeenDate> own = seen(first);
        Optional<SeenDate> age = own.isPresent() ? own : peek().flatMap(this::seen);
        if (age.isEmpty()) {
            return false;
        }
        int before = at;
        if (own.isEmpty()) {
            next();
        }
        Optional<String> title = next();
        if (title.isEmpty() || PageWords.isFurniture(title.get())) {
            at = before;
            return false;
        }
        related.add(Related.external(own.isPresent() ? "" : first, title.get(), age.get()));
        return true;
    }
}
