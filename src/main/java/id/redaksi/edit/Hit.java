package id.redaksi.edit;

import java.util.List;

/**
 * What a search found: the characters of one text from {@code from} to before {@code to}, in UTF-16 units. For an
 * expression {@code groups} holds what its groups found, the whole hit first; else it is empty.
 */
public record Hit(TextPlace place, int from, int to, List<String> groups) {
    public Hit {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no range");
        }
        groups = List.copyOf(groups);
    }
}
