package id.redaksi.exchange.office;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.story.Pointer;
import id.redaksi.story.StoryId;
import java.util.Optional;

/** Where links of a document lead: addresses that a reader can follow, and stories by their address on the site. */
record Outward(Edition.Surroundings around) {
    /** The address that a link has outside of the newsroom; empty for one that leads nowhere there. */
    Optional<String> address(String href) throws ExportFailed {
        String address = href.startsWith(Pointer.ADDRESS) ? story(href.substring(Pointer.ADDRESS.length())) : href.strip();
        return isFollowed(address) ? Optional.of(address) : Optional.empty();
    }

    static boolean isFollowed(String address) {
        return address.matches("(?i)(https?://|mailto:|tel:)[^\\s]+");
    }

    /** The address of a story on the site; empty where it has none. */
    String story(String id) throws ExportFailed {
        Optional<StoryId> known = StoryId.of(id);
        return known.isEmpty() ? "" : around.address(known.get());
    }
}
