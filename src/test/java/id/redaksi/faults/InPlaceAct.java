package id.redaksi.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The control: a save that empties its file and then writes it, as editors did that lost their users' text. */
final class InPlaceAct implements Act {
    static final String OLD = "lama ".repeat(20_000);
    static final String NEW = "baru ".repeat(20_000);

    @Override
    public void prepare(Path place) throws Exception {
        Files.writeString(place.resolve("text"), OLD);
    }

    @Override
    public void run(Path place) throws Exception {
        Files.writeString(place.resolve("text"), NEW);
    }

    @Override
    public List<String> look(Path place, boolean acknowledged) throws Exception {
        String text = Files.readString(place.resolve("text"));
        boolean right = text.equals(NEW) || !acknowledged && text.equals(OLD);
        return right ? List.of() : List.of("the text is neither the old nor the new one");
    }
}
