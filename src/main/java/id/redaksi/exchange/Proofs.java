package id.redaksi.exchange;

import id.redaksi.guard.Aside;
import java.io.IOException;
import java.nio.file.Path;

/** Lays a proof beside an export. */
public final class Proofs {
    public static final String ENDING = ".proof.json";

    private Proofs() {}

    /** Nothing for an empty proof; {@code name} is the export's, without its ending. */
    public static void lay(byte[] proof, Path folder, String name) throws IOException {
        if (proof.length > 0) {
            try (Aside aside = Aside.of(folder.resolve(name + ENDING))) {
                aside.out().write(proof);
                aside.keep();
            }
        }
    }
}
