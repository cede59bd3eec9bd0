package id.redaksi.page;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A story as another page names it; without an address it has no page to link to. */
public record Teaser(
        String headline,
        String standfirst,
        String address,
        String channel,
        String channelAddress,
        @Nullable OffsetDateTime published,
        @Nullable Picture picture,
        boolean onTop) {
    /** A story of which only the headline and the channel are known. */
    public static Teaser named(String headline, String channel) {
        return new Teaser(headline, "", "", channel, "", null, null, false);
    }
}
