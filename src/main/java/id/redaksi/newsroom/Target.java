package id.redaksi.newsroom;

import id.redaksi.story.Shortened;
import java.util.Map;

/**
 * A named receiver of stories: the format it wants and what is chosen about it, whether its files come in a package, where
 * they go, and how they are called. The format and the naming rule are kept as they are written; who delivers reads them.
 */
public record Target(
        TargetId id, String name, String format, Map<String, String> options, boolean packed, Place place, String naming) {
    /** The longest name that is kept, in UTF-16 units. */
    public static final int LONGEST = 80;

    /**
     * A folder. One on another drive than the newsroom's is known by the drive's volume as well, so that it is found
     * where the drive stands today: {@code within} is its path inside of the drive, with "/" between the parts. Both are
     * empty for any other folder.
     */
    public record Place(String folder, String volume, String drive, String within) {
        public static final Place NONE = new Place("", "", "", "");

        /** A folder that is where it is. */
        public static Place of(String folder) {
            return new Place(folder, "", "", "");
        }

        public boolean isOnDrive() {
            return !volume.isEmpty();
        }
    }

    public Target {
        name = name.strip();
        name = Shortened.start(name, LONGEST).strip();
        options = Map.copyOf(options);
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a target without a name");
        }
    }

    public Target withId(TargetId other) {
        return new Target(other, name, format, options, packed, place, naming);
    }

    /** An empty name changes nothing. */
    public Target withName(String other) {
        return other.isBlank() ? this : new Target(id, other, format, options, packed, place, naming);
    }

    /** With another format, with its usual options. */
    public Target withFormat(String other) {
        return new Target(id, name, other, Map.of(), packed, place, naming);
    }

    public Target withOptions(Map<String, String> other) {
        return new Target(id, name, format, other, packed, place, naming);
    }

    public Target withPacked(boolean other) {
        return new Target(id, name, format, options, other, place, naming);
    }

    public Target withPlace(Place other) {
        return new Target(id, name, format, options, packed, other, naming);
    }

    public Target withNaming(String other) {
        return new Target(id, name, format, options, packed, place, other);
    }
}
