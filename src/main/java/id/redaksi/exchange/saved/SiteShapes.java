package id.redaksi.exchange.saved;

import java.util.List;
import java.util.Optional;

/** The sites whose pages have a shape of their own: a new one is one class and one line here. */
final class SiteShapes {
    private static final List<SiteShape> ALL = List.of(new INewsShape());

    /** For all other sites. */
    static final SiteShape USUAL = new SiteShape() {
        @Override
        public String name() {
            return "";
        }

        @Override
        public boolean owns(PageOrigin origin) {
            return true;
        }
    };

    private SiteShapes() {}

    static Optional<SiteShape> of(PageOrigin origin) {
        return ALL.stream().filter(shape -> shape.owns(origin)).findFirst();
    }
}
