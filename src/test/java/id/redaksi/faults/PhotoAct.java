package id.redaksi.faults;

import id.redaksi.newsroom.Newsroom;
import id.redaksi.samples.Samples;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A photo that comes into the newsroom: there and whole, or not there. */
final class PhotoAct implements Act {
    private static byte[] photo() {
        byte[] photo = new byte[300_000];
        new Random(1).nextBytes(photo);
        return photo;
    }

    @Override
    public void prepare(Path place) throws Exception {
        Newsroom.open(place.resolve("newsroom"), Samples.CLOCK).close();
    }

    @Override
    public void run(Path place) throws Exception {
        try (Newsroom newsroom = Newsroom.open(place.resolve("newsroom"), Samples.CLOCK)) {
            newsroom.originals().put(photo());
        }
    }

    @Override
    public List<String> look(Path place, boolean acknowledged) throws Exception {
        try (Newsroom newsroom = Newsroom.open(place.resolve("newsroom"), Samples.CLOCK)) {
            String name = sha256();
            Optional<byte[]> kept = newsroom.originals().read(name);
            if (kept.isEmpty() ? acknowledged : !Arrays.equals(kept.get(), photo())) {
                return List.of("the photo is not whole");
            }
            if (!newsroom.originals().put(photo()).equals(name) || newsroom.originals().read(name).isEmpty()) {
                return List.of("the photo does not come in again");
            }
            return Kept.wrong(newsroom);
        }
    }

    private static String sha256() throws Exception {
        return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(photo()));
    }
}
