package id.redaksi.exchange.feed;

import id.redaksi.exchange.Exporter;
import id.redaksi.exchange.Format;
import java.util.Optional;

/** A format that lists what stands on the site: any number of stories go into one export. */
interface OfSite extends Format, Exporter {
    @Override
    default Optional<Exporter> exporter() {
        return Optional.of(this);
    }

    @Override
    default boolean holdsMany() {
        return true;
    }
}
