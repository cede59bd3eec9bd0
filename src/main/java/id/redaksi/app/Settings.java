package id.redaksi.app;

import id.redaksi.edit.Limits;
import id.redaksi.edit.Spotlight;
import id.redaksi.edit.Typography;
import id.redaksi.language.HouseStyle;
import id.redaksi.language.RuleChoices;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How this newsroom wants to work: an immutable value, one record for each area. */
public record Settings(
        Person person, Access access, Look look, House house, Writing writing, Checking checking,
        Exporting exporting, Limits limits, Focus focus, Searching searching, Publishing publishing) {
    /** Who writes here: the name under suggestions and notes; empty for the name under which one uses the computer. */
    public record Person(String name) {}

    /** For eyes that need more: how wide the text cursor of the body is, in pixels (1 to 8). */
    public record Access(double caretWidth) {
        public Access {
            caretWidth = Math.clamp(caretWidth, 1, 8);
        }
    }

    /** Light, dark or of high contrast, or as the system has it. */
    public enum Theme {
        SYSTEM,
        LIGHT,
        DARK,
        CONTRAST
    }

    /**
     * The window: its language ("id", "en", or empty for the system's), theme, size of the body text in pixels (12 to
     * 36) and width of its column in pixels (480 to 900).
     */
    public record Look(String language, Theme theme, double textSize, double columnWidth) {
        public Look {
            textSize = Math.clamp(textSize, 12, 36);
            columnWidth = Math.clamp(columnWidth, 480, 900);
        }
    }

    /** The site the stories are for: its name and the tree of its channels. */
    public record House(String site, Channels tree) {
        /** With all channels at the top. */
        public House(String site, List<String> channels) {
            this(site, Channels.flat(channels));
        }

        /** The names of all channels, as the tree is read from the top. */
        public List<String> channels() {
            return tree.names();
        }

        public House with(Channels other) {
            return new House(site, other);
        }
    }

    /**
     * What happens while one writes: which typed signs become those of print, whether a bar of buttons stands above the
     * story, and the special characters put in last, the latest first.
     */
    public record Writing(Set<Typography.Sign> signs, boolean toolbar, List<String> characters) {
        /** How many special characters are remembered. */
        public static final int CHARACTERS = 14;

        public Writing {
            signs = Set.copyOf(signs);
            characters = characters.stream()
                    .filter(one -> one.codePointCount(0, one.length()) == 1)
                    .distinct()
                    .limit(CHARACTERS)
                    .toList();
        }

        public Writing withSigns(Set<Typography.Sign> wanted) {
            return new Writing(wanted, toolbar, characters);
        }

        public Writing withToolbar(boolean shown) {
            return new Writing(signs, shown, characters);
        }

        public Writing withCharacter(String latest) {
            return new Writing(signs, toolbar, Stream.concat(Stream.of(latest), characters.stream()).toList());
        }
    }

    /**
     * What is looked for while one writes: whether at all, and whether names (words with a capital inside a sentence) and
     * quotations are spared by the spelling.
     */
    public record Checking(
            boolean on, boolean spareNames, boolean spareQuotations, HouseStyle style, RuleChoices choices) {
        /** With the usual style and rules. */
        public Checking(boolean on, boolean spareNames, boolean spareQuotations) {
            this(on, spareNames, spareQuotations, HouseStyle.USUAL, RuleChoices.USUAL);
        }

        public Checking turned(boolean wanted) {
            return new Checking(wanted, spareNames, spareQuotations, style, choices);
        }

        public Checking sparingNames(boolean wanted) {
            return new Checking(on, wanted, spareQuotations, style, choices);
        }

        public Checking sparingQuotations(boolean wanted) {
            return new Checking(on, spareNames, wanted, style, choices);
        }

        public Checking with(HouseStyle other) {
            return new Checking(on, spareNames, spareQuotations, other, choices);
        }

        public Checking with(RuleChoices other) {
            return new Checking(on, spareNames, spareQuotations, style, other);
        }
    }

    /** What stops an export, the folder packages go to (empty: "exports" in the newsroom), and whether they are signed. */
    public record Exporting(Set<Rule> blocks, String folder, boolean sign) {
        public Exporting {
            blocks = Set.copyOf(blocks);
        }

        public Exporting(Set<Rule> blocks, String folder) {
            this(blocks, folder, false);
        }

        public Exporting blocking(Set<Rule> others) {
            return new Exporting(others, folder, sign);
        }

        public Exporting into(String other) {
            return new Exporting(blocks, other, sign);
        }

        public Exporting signing(boolean on) {
            return new Exporting(blocks, folder, on);
        }
    }

    /**
     * How one keeps to the text: whether the caret's line keeps its height in the window, what stands out around the
     * caret, and the font of the story: a family by its name, or "Serif", "SansSerif" or "Monospaced" for the system's.
     */
    public record Focus(boolean typewriter, Spotlight spotlight, String font) {
        public static final String USUAL_FONT = "Source Serif 4";

        public Focus with(Spotlight other) {
            return new Focus(typewriter, other, font);
        }

        public Focus withFont(String other) {
            return new Focus(typewriter, spotlight, other);
        }

        public Focus withTypewriter(boolean on) {
            return new Focus(on, spotlight, font);
        }
    }

    /** A search that is kept: what it is called and what is typed for it. */
    public record KeptSearch(String name, String typed) {
        /** The longest name and the longest text that are kept, in UTF-16 units. */
        public static final int LONGEST_NAME = 80;

        public static final int LONGEST = 2_000;

        public KeptSearch {
            name = name.strip();
            if (!isKept(name, typed)) {
                throw new IllegalArgumentException("not to be kept");
            }
        }

        /** Whether this can be kept: neither is empty, and neither too long. */
        public static boolean isKept(String name, String typed) {
            return !name.isBlank()
                    && name.strip().length() <= LONGEST_NAME
                    && !typed.isBlank()
                    && typed.length() <= LONGEST;
        }
    }

    /** How one searches: the kept searches in their order, and whether what was found is listed newest first. */
    public record Searching(List<KeptSearch> kept, boolean newestFirst) {
        /** So many are kept; a settings file has its limit too. */
        public static final int MOST = 60;

        public Searching {
            kept = kept.stream().limit(MOST).toList();
        }

        public Searching withKept(List<KeptSearch> other) {
            return new Searching(other, newestFirst);
        }

        public Searching withNewestFirst(boolean wanted) {
            return new Searching(kept, wanted);
        }
    }

    /** What is left where a story's page stood that goes out no more. */
    public enum Left {
        /** Nothing: the address leads nowhere. */
        NOTHING,
        /** A short page that says so, without any of the story's words. */
        NOTICE,
        /** A page that leads on to the site's first one. */
        REDIRECT_HOME
    }

    /**
     * The site that the stories become: where it will stand ("https://www.contoh.id/", or empty where that is not known:
     * then no page names its own address), a line under its name, the theme and what was chosen for each theme's options,
     * what is left of a page that is taken back, how many stories a page of a list has (5 to 100), and the address of
     * the publisher's logo (may be empty), and the folder into which it was built last (empty for none).
     */
    public record Publishing(
            String address, String tagline, String theme, Map<String, Map<String, String>> options, Left unpublished,
            int perPage, String publisherLogo, String folder) {
        public static final String USUAL_THEME = "standar";
        public static final int LEAST_PER_PAGE = 5;
        public static final int MOST_PER_PAGE = 100;

        static final Publishing USUAL = new Publishing("", "", USUAL_THEME, Map.of(), Left.NOTICE, 20, "", "");

        public Publishing {
            address = whole(address);
            tagline = tagline.strip();
            theme = theme.isBlank() ? USUAL_THEME : theme.strip();
            Map<String, Map<String, String>> copied = new HashMap<>();
            options.forEach((of, chosen) -> copied.put(of, Map.copyOf(chosen)));
            options = Map.copyOf(copied);
            perPage = Math.clamp(perPage, LEAST_PER_PAGE, MOST_PER_PAGE);
            publisherLogo = publisherLogo.strip();
        }

        /** With a slash at its end; empty for what a site cannot stand at. */
        private static String whole(String address) {
            String stripped = address.strip();
            if (!isAddress(stripped)) {
                return "";
            }
            return stripped.endsWith("/") ? stripped : stripped + "/";
        }

        /** Whether a site can stand there: a web address with a host, and nothing behind its path. */
        public static boolean isAddress(String address) {
            try {
                var read = new URI(address);
                String scheme = read.getScheme() == null ? "" : read.getScheme().toLowerCase(Locale.ROOT);
                return (scheme.equals("https") || scheme.equals("http"))
                        && read.getHost() != null
                        && read.getUserInfo() == null
                        && read.getQuery() == null
                        && read.getFragment() == null;
            } catch (URISyntaxException e) {
                return false;
            }
        }

        /** What was chosen for the options of its theme. */
        public Map<String, String> chosen() {
            return options.getOrDefault(theme, Map.of());
        }

        public Publishing withAddress(String other) {
            return new Publishing(other, tagline, theme, options, unpublished, perPage, publisherLogo, folder);
        }

        public Publishing withTagline(String other) {
            return new Publishing(address, other, theme, options, unpublished, perPage, publisherLogo, folder);
        }

        public Publishing withTheme(String other) {
            return new Publishing(address, tagline, other, options, unpublished, perPage, publisherLogo, folder);
        }

        /** With other choices for the options of a theme. */
        public Publishing withOptions(String of, Map<String, String> chosen) {
            Map<String, Map<String, String>> others = new HashMap<>(options);
            others.put(of, chosen);
            return new Publishing(address, tagline, theme, others, unpublished, perPage, publisherLogo, folder);
        }

        public Publishing withUnpublished(Left other) {
            return new Publishing(address, tagline, theme, options, other, perPage, publisherLogo, folder);
        }

        public Publishing withPerPage(int other) {
            return new Publishing(address, tagline, theme, options, unpublished, other, publisherLogo, folder);
        }

        public Publishing withLogo(String other) {
            return new Publishing(address, tagline, theme, options, unpublished, perPage, other, folder);
        }

        public Publishing withFolder(String other) {
            return new Publishing(address, tagline, theme, options, unpublished, perPage, publisherLogo, other);
        }
    }

    /** What is looked at before an export. */
    public enum Rule {
        HEADLINE,
        EMBARGO,
        TO_COME,
        SUGGESTIONS,
        NOTES,
        PHOTO,
        CREDIT,
        ALT,
        LENGTH,
        CORRECTION,
        FINDING
    }

    public static final Settings DEFAULT = new Settings(
            new Person(""),
            new Access(2),
            new Look("", Theme.SYSTEM, 17.5, 640),
            new House(
                    "Redaksi",
                    List.of("Nasional", "Internasional", "Megapolitan", "Finance", "Techno", "Sport", "Lifestyle")),
            new Writing(EnumSet.allOf(Typography.Sign.class), false, List.of()),
            new Checking(true, true, false),
            new Exporting(Set.of(Rule.HEADLINE, Rule.EMBARGO, Rule.TO_COME, Rule.SUGGESTIONS, Rule.CORRECTION, Rule.FINDING), ""),
            Limits.USUAL,
            new Focus(false, Spotlight.OFF, Focus.USUAL_FONT),
            new Searching(List.of(), false),
            Publishing.USUAL);

    public Settings with(Person person) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }

    public Settings with(Access access) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }

    public Settings with(Look look) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }

    public Settings with(House house) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }

    public Settings with(Writing writing) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }

    public Settings with(Checking checking) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }

    public Settings with(Exporting exporting) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }

    public Settings with(Limits limits) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }

    public Settings with(Focus focus) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }

    public Settings with(Searching searching) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }

    public Settings with(Publishing publishing) {
        return new Settings(person, access, look, house, writing, checking, exporting, limits, focus, searching, publishing);
    }
}
