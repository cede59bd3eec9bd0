package id.redaksi.faults;

import java.nio.file.Path;
import java.util.Map;

/** The acts by their names, and the program that does one of them and ends. */
public final class Acts {
    static final Map<String, Act> ALL = Map.of(
            "save", new SaveAct(),
            "settings", new SettingsAct(),
            "photo", new PhotoAct(),
            "backup", new BackupAct(),
            "export", new ExportAct(),
            "migration", new MigrationAct(),
            "in place", new InPlaceAct());

    private Acts() {}

    /** The act's name and the folder. */
    public static void main(String[] arguments) throws Exception {
        ALL.get(arguments[0]).run(Path.of(arguments[1]));
        System.exit(0);
    }
}
