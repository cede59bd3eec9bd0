package id.redaksi.tagging;

import id.redaksi.wording.Message;
import java.util.List;

/** What speaks for a channel: that the stories of the archive which read like this one stand in it. */
final class ChannelWeights {
    private ChannelWeights() {}

    static Suggestion suggestion(String channel, double share, int stories) {
        return new Suggestion(
                Kind.CHANNEL,
                channel,
                Math.clamp(share, 0, 1),
                List.of(Message.of("tagging.reason.channel", Math.round(100 * share), stories)));
    }
}
