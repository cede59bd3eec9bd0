package id.redaksi.exchange.office;

import id.redaksi.exchange.Edition;
import id.redaksi.exchange.ExportFailed;
import id.redaksi.story.Pointer;
import id.redaksi.story.StoryId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The addresses that a part of a document leads to, each with its id; those of stories as the site has them. */
final class DocxLinks {
    private final Edition.Surroundings around;
    private final Map<String, String> ids = new LinkedHashMap<>();

    DocxLinks(Edition.Surroundings around) {
        this.around = around;
    }

    /** The id of an address that a reader can follow; empty for any other. */
    Optional<String> id(String href) throws ExportFailed {
        String address = href.startsWith(Pointer.ADDRESS) ? story(href.substring(Pointer.ADDRESS.length())) : href.strip();
        return isFollowed(address)
                ? Optional.of(ids.computeIfAbsent(address, _ -> "rIdL" + (ids.size() + 1)))
                : Optional.empty();
    }

    static boolean isFollowed(String address) {
        return address.matches("(?i)(https?://|mailto:|tel:)[^\\s]+");
    }

    /** The address of a story on the site; empty where it has none. */
    String story(String id) throws ExportFailed {
        Optional<StoryId> known = StoryId.of(id);
        return known.isEmpty() ? "" : around.address(known.get());
    }

    Map<String, String> all() {
        return ids;
    }
}
