package id.redaksi.page.search;

import java.util.List;

/**
 * A story as the search shows and finds it: by its headline and by names (tags, people, places, organisations, authors).
 * The number is given once and for good, the address is from the site's root, the date as a reader sees it.
 */
public record SearchEntry(
        int number, String address, String headline, String channel, String date, List<String> names) {
    public SearchEntry {
        names = List.copyOf(names);
        if (number < 0) {
            throw new IllegalArgumentException("number " + number);
        }
    }
}
