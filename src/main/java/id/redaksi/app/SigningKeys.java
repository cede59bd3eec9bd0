package id.redaksi.app;

import id.redaksi.exchange.signing.SignatureFile;
import id.redaksi.exchange.signing.SigningKey;
import id.redaksi.exchange.signing.VerifyingKey;
import id.redaksi.guard.StateFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of this user: the own one, and the public ones of others that were laid into the folder {@code keys} as
 * {@code NAME.pub}.
 */
public final class SigningKeys {
    private static final String FOLDER = "keys";

    private SigningKeys() {}

    /** Where they are: nobody else's to read. {@code -Dredaksi.keys} names another place. */
    public static Path folder() {
        String named = System.getProperty("redaksi.keys", "");
        return named.isEmpty() ? StateFolder.lasting().resolve(FOLDER) : Path.of(named);
    }

    /** The key that signs here, made at its first use. */
    public static SigningKey own() throws IOException {
        return SigningKey.in(StateFolder.ready(folder()));
    }

    /** Whose key has signed the message: a file's name without its ending; empty where none of those known has. */
    public static Optional<String> signer(SignatureFile signature, byte[] message) throws IOException {
        for (Path file : known()) {
            Optional<VerifyingKey> key = VerifyingKey.read(Files.readString(file));
            if (key.isPresent() && signature.isOf(key.get(), message)) {
                return Optional.of(String.valueOf(file.getFileName()).replaceAll("\\.pub$", ""));
            }
        }
        return Optional.empty();
    }

    private static List<Path> known() throws IOException {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder())) {
            return new ArrayList<>(all.filter(file -> file.toString().endsWith(".pub")).sorted().toList());
        }
    }
}
