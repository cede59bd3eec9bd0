package id.redaksi.app;

import id.redaksi.exchange.ExportFailed;
import id.redaksi.exchange.LastLook;
import id.redaksi.guard.Sha256;
import id.redaksi.wording.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/**
 * Whether files lie at a receiver's as they were written: a drive that was pulled, or that lies about what it holds, must
 * not be called delivered to.
 */
final class ReadBack {
    private final Map<String, String> written = new HashMap<>();

    /** Takes in what was written, by the names it is to have. */
    void look(SortedMap<String, LastLook.File> files) throws IOException {
        for (Map.Entry<String, LastLook.File> file : files.entrySet()) {
            written.put(file.getKey(), Sha256.of(file.getValue().read().bytes()));
        }
    }

    /** Fails unless all of it is there: in the one file, or in the folder. */
    void demand(Path place) throws ExportFailed {
        try {
            for (Map.Entry<String, String> file : written.entrySet()) {
                Path there = Files.isDirectory(place) ? place.resolve(file.getKey()) : place;
                if (!Sha256.of(Files.readAllBytes(there)).equals(file.getValue())) {
                    throw new IOException("read otherwise than written");
                }
            }
        } catch (IOException e) {
            throw new ExportFailed(Message.of("targets.notRead", place.toString()));
        }
    }
}
