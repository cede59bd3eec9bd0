package id.redaksi.page;

import java.util.List;

/** The site a page stands in: its name and the channels of its navigation. */
public record Site(String name, List<String> channels) {
    public Site {
        channels = List.copyOf(channels);
    }
}
