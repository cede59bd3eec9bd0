package id.redaksi.exchange.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

/**
 * The key with which this user signs packages, in a file that only its owner can read: PKCS #8 in Base64 (RFC 8410), and the
 * public half in minisign's form.
 */
public final class SigningKey {
    private static final String NAME = "redaksi";
    private final PrivateKey secret;
    private final VerifyingKey open;

    private SigningKey(PrivateKey secret, VerifyingKey open) {
        this.secret = secret;
        this.open = open;
    }

    /** The key in the folder; made there with its public half beside it ({@code redaksi.pub}) where there is none. */
    public static SigningKey in(Path folder) throws IOException {
        Path file = folder.resolve(NAME + ".key");
        if (!Files.exists(file)) {
            try {
                make(folder, file);
            } catch (FileAlreadyExistsException e) {
                // Another window made it just now.
            }
        }
        return read(file);
    }

    private static SigningKey read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        try {
            byte[] encoded = Base64.getDecoder().decode(lines.get(1));
            PrivateKey secret = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return new SigningKey(
                    secret, VerifyingKey.read(lines.get(2)).orElseThrow(() -> new IOException("no key: " + file.getFileName())));
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("no key: " + file.getFileName(), e);
        }
    }

    private static void make(Path folder, Path file) throws IOException {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] id = new byte[VerifyingKey.ID];
            new SecureRandom().nextBytes(id);
            byte[] encoded = pair.getPublic().getEncoded();
            var open = new VerifyingKey(id, Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length));
            String secret = Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded());
            owned(file, "Redaksi secret key; keep it to yourself\n" + secret + "\n" + open.line() + "\n");
            Files.writeString(folder.resolve(NAME + ".pub"), open.file());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK from 15 on has Ed25519", e);
        }
    }

    /** Made with its permissions, so that there is no moment in which others could read it. */
    private static void owned(Path file, String text) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file); // the folder is the user's alone
        }
        Files.writeString(file, text);
    }

    /** What receivers need. */
    public VerifyingKey open() {
        return open;
    }

    /** minisign's signature file of a message; the same message and comment give the same bytes. */
    public byte[] sign(byte[] message, String trusted) {
        String line = trusted.replaceAll("\\R", " ");
        byte[] signature = signed(message);
        return new SignatureFile(open.id(), signature, line, signed(SignatureFile.joined(signature, line))).bytes();
    }

    private byte[] signed(byte[] message) {
        try {
            Signature signing = Signature.getInstance("Ed25519");
            signing.initSign(secret);
            signing.update(message);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that was read signs", e);
        }
    }
}
