package id.redaksi.page;

import java.util.SortedMap;

/** Where the files of a theme come from. */
@FunctionalInterface
public interface ThemeFiles {
    /** All files by their path in the theme ("templates/story.html"). */
    SortedMap<String, byte[]> read() throws ThemeFailed;
}
