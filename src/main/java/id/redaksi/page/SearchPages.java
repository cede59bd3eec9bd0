package id.redaksi.page;

import id.redaksi.page.SearchPage.IndexEntry;
import id.redaksi.page.SearchPage.IndexGroup;
import id.redaksi.page.SearchPage.Letter;
import id.redaksi.wording.Wording;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The search pages of a site, which help without a script: its channels, and every tag and author by their first letters.
 * They name and do not count, so that a new story changes a page only when it brings a new name.
 */
public final class SearchPages {
    /** So many names stand on the first page; with more there is a page for each letter. */
    private static final int FEW = 200;

    /** So many names stand on one page of a letter: about 30 KB. */
    private static final int EACH = 300;

    private static final String DIGITS = "0-9";

    /** What can be looked up, each with the page that lists its stories; in any order. */
    public record Names(List<Named> channels, List<Named> tags, List<Named> authors) {
        public Names {
            channels = List.copyOf(channels);
            tags = List.copyOf(tags);
            authors = List.copyOf(authors);
        }
    }

    /** A name with what it is sorted by: "Ébola" stands with "ebola". */
    private record Filed(Named name, String folded, boolean author) {}

    private final String folder;
    private final Wording wording;

    /** By digits, by letters, by everything else. */
    private final SortedMap<String, List<Filed>> letters =
            new TreeMap<>(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));


    private SearchPages(String folder, Names names, Wording wording) {
        this.folder = folder;
        this.wording = wording;
        names.tags().forEach(tag -> file(tag, false));
        names.authors().forEach(author -> file(author, true));
        letters.values().forEach(filed -> filed.sort(Comparator.comparing(Filed::author)
                .thenComparing(Filed::folded)
                .thenComparing(one -> one.name().name())
                .thenComparing(one -> one.name().address())));
    }

    /**
     * All search pages below a folder ("cari/"), the first of them first; with {@code index} (the address of the head of the
     * {@link id.redaksi.page.search.SearchIndex}, "cari/idx.json", or "") that one has a script.
     */
    public static List<SearchPage> of(String folder, Names names, String language, String index) {
        var pages = new SearchPages(folder, names, Wording.of(Locale.forLanguageTag(language)));
        List<SearchPage> all = new ArrayList<>();
        all.add(pages.first(names.channels(), index));
        if (!pages.areFew()) {
            pages.letters.keySet().forEach(letter -> pages.letter(letter, all));
        }
        return all;
    }

    private void file(Named name, boolean author) {
        String folded = Normalizer.normalize(name.name().strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        letters.computeIfAbsent(letter(folded), _ -> new ArrayList<>()).add(new Filed(name, folded, author));
    }

    /** What its page's folder is called: a letter, "0" for digits, "lain" for every other script. */
    private static String letter(String folded) {
        char first = folded.isEmpty() ? ' ' : folded.charAt(0);
        if (first >= 'a' && first <= 'z') {
            return String.valueOf(first);
        }
        return Character.isDigit(first) ? "0" : "lain";
    }

    private String title(String letter) {
        return switch (letter) {
            case "0" -> DIGITS;
            case "lain" -> wording.text("page.search.other");
            default -> letter.toUpperCase(Locale.ROOT);
        };
    }

    private boolean areFew() {
        return letters.values().stream().mapToInt(List::size).sum() <= FEW;
    }

    private SearchPage first(List<Named> channels, String index) {
        List<IndexGroup> groups = new ArrayList<>();
        add(groups, "page.search.channels", channels);
        if (areFew()) {
            List<Filed> all = letters.values().stream().flatMap(List::stream).toList();
            addFiled(groups, all);
        }
        return new SearchPage(folder + "index.html", "", areFew() ? List.of() : letters(""), groups, Paging.ONLY, index);
    }

    private void letter(String letter, List<SearchPage> all) {
        List<Filed> filed = letters.get(letter);
        int of = (filed.size() + EACH - 1) / EACH;
        for (int number = 1; number <= of; number++) {
            List<IndexGroup> groups = new ArrayList<>();
            addFiled(groups, filed.subList((number - 1) * EACH, Math.min(filed.size(), number * EACH)));
            var paging = new Paging(number, of, address(letter, number - 1, of), address(letter, number + 1, of));
            all.add(new SearchPage(address(letter, number, of), title(letter), letters(letter), groups, paging, ""));
        }
    }

    private String address(String letter, int number, int of) {
        if (number < 1 || number > of) {
            return "";
        }
        return folder + letter + "/" + (number == 1 ? "index.html" : "hal-" + number + ".html");
    }

    private List<Letter> letters(String here) {
        return letters.keySet().stream()
                .map(letter -> new Letter(title(letter), address(letter, 1, 1), letter.equals(here)))
                .toList();
    }

    private void addFiled(List<IndexGroup> groups, List<Filed> filed) {
        add(groups, "page.search.tags", filed.stream().filter(one -> !one.author()).map(Filed::name).toList());
        add(groups, "page.search.authors", filed.stream().filter(Filed::author).map(Filed::name).toList());
    }

    private void add(List<IndexGroup> groups, String title, List<Named> names) {
        if (!names.isEmpty()) {
            groups.add(new IndexGroup(
                    wording.text(title),
                    names.stream().map(name -> new IndexEntry(name.name(), name.address(), 0)).toList()));
        }
    }
}
