package id.redaksi.exchange;

import id.redaksi.guard.Durable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lays a proof beside an export, and where packages are signed its signature. */
public final class Proofs {
    public static final String ENDING = ".proof.json";

    private static final String SIGNATURE = ".minisig";

    private Proofs() {}

    /**
     * Nothing for an empty proof; {@code name} is the export's, without its ending. The names are safe from a power cut once
     * the export beside them has been given its own by {@link Durable#rename}, which comes next.
     */
    public static void lay(byte[] proof, Path folder, String name, Signer signer) throws IOException {
        if (proof.length > 0) {
            lay(proof, folder.resolve(name + ENDING));
            byte[] signature = signer.sign(proof, name + ENDING);
            if (signature.length > 0) {
                lay(signature, folder.resolve(name + ENDING + SIGNATURE));
            }
        }
    }

    /** By a name that the next export of the same story writes over, should this one be cut short. */
    private static void lay(byte[] bytes, Path place) throws IOException {
        Path partial = place.resolveSibling(place.getFileName() + ".partial");
        boolean laid = false;
        try {
            Durable.write(partial, bytes);
            Durable.move(partial, place);
            laid = true;
        } finally {
            if (!laid) {
                Files.deleteIfExists(partial);
            }
        }
    }
}
