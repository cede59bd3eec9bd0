package id.redaksi.page;

import java.util.List;

/** A channel in the navigation of a site, with those under it; without an address it is only named. */
public record ChannelLink(String name, String address, List<ChannelLink> under) {
    public ChannelLink {
        under = List.copyOf(under);
    }

    /** A channel that has no page. */
    public static ChannelLink named(String name) {
        return new ChannelLink(name, "", List.of());
    }
}
