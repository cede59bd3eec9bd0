package id.redaksi.app;

import id.redaksi.exchange.Beside;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pictures in the folder of a file and in the folders within it. A file comes from anywhere and could name any other
 * file of the user's, so an address leads nowhere else: not up, not from the root, not through a link that points outside.
 */
final class PicturesBeside implements Beside {
    private static final Pattern ELSEWHERE = Pattern.compile("^(?:[a-zA-Z][a-zA-Z0-9+.-]*:|[/\\\\~#?]).*", Pattern.DOTALL);
    private static final int LONGEST_ADDRESS = 1_000;

    /** Of one file; a saved page has a hundred small ones around its photo. */
    private static final int MOST_PICTURES = 200;
    private static final long MOST_BYTES = 24_000_000;

    private final Path folder;
    private int pictures;
    private long bytes;

    PicturesBeside(Path file) {
        Path around = file.toAbsolutePath().getParent();
        folder = around == null ? file.toAbsolutePath() : around;
    }

    @Override
    public Optional<byte[]> picture(String address) {
        if (pictures >= MOST_PICTURES) {
            return Optional.empty();
        }
        try {
            Optional<Path> file = within(address);
            if (file.isEmpty() || !isPicture(file.get()) || Files.size(file.get()) > MOST_BYTES - bytes) {
                return Optional.empty();
            }
            byte[] read = Files.readAllBytes(file.get());
            pictures++;
            bytes += read.length;
            return Optional.of(read);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where an address leads inside the folder; the whole way is followed before anything is opened. */
    private Optional<Path> within(String address) throws IOException {
        String said = address.strip();
        if (said.isEmpty() || said.length() > LONGEST_ADDRESS || ELSEWHERE.matcher(said).matches()) {
            return Optional.empty();
        }
        Path real = folder.toRealPath();
        for (String name : new String[] {said, decoded(said.replaceFirst("[?#].*$", ""))}) {
            try {
                Path file = real.resolve(name).normalize();
                if (!ELSEWHERE.matcher(name).matches() && file.startsWith(real) && Files.isRegularFile(file)) {
                    Path followed = file.toRealPath();
                    return followed.startsWith(real) ? Optional.of(followed) : Optional.empty();
                }
            } catch (InvalidPathException e) {
                // no name that a file could have
            }
        }
        return Optional.empty();
    }

    private static String decoded(String address) {
        try {
            return URLDecoder.decode(address.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    /** By its first bytes: JPEG (ITU-T T.81 B.1) or PNG (RFC 2083), the kinds that stories have. */
    private static boolean isPicture(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            return head.length == 4
                    && (head[0] == (byte) 0xFF && head[1] == (byte) 0xD8 && head[2] == (byte) 0xFF
                            || head[0] == (byte) 0x89 && head[1] == 'P' && head[2] == 'N' && head[3] == 'G');
        }
    }
}
