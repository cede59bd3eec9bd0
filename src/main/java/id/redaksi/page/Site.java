package id.redaksi.page;

import java.util.List;

/** The site a page stands in: its name, the channels of its navigation, and its latest stories. */
public record Site(String name, List<String> channels, List<Latest> latest) {
    public Site {
        channels = List.copyOf(channels);
        latest = List.copyOf(latest);
    }

    public Site(String name, List<String> channels) {
        this(name, channels, List.of());
    }
}
