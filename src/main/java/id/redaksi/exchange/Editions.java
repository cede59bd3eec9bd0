package id.redaksi.exchange;

import java.io.IOException;
import java.util.List;

/**
 * The stories of one export, in order. They are read one after the other each time they are asked for, so that an export
 * of many thousands holds one at a time.
 */
public interface Editions {
    /** What is done with one of them. */
    interface Work {
        void with(Edition edition) throws ExportFailed, IOException;
    }

    int count();

    void each(Work work) throws ExportFailed, IOException;

    /** These, which are at hand. */
    static Editions of(List<Edition> all) {
        return new Editions() {
            @Override
            public int count() {
                return all.size();
            }

            @Override
            public void each(Work work) throws ExportFailed, IOException {
                for (Edition edition : all) {
                    work.with(edition);
                }
            }
        };
    }
}
