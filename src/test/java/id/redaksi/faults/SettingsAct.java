package id.redaksi.faults;

import id.redaksi.app.App;
import id.redaksi.app.Settings;
import id.redaksi.samples.Samples;
import java.nio.file.Path;
import java.util.List;

/** Settings that are kept: the former ones or the new ones, never those of a newsroom that was just made. */
final class SettingsAct implements Act {
    private static Settings person(String name) {
        return Settings.DEFAULT.with(new Settings.Person(name));
    }

    @Override
    public void prepare(Path place) throws Exception {
        keep(place, "Lama");
    }

    @Override
    public void run(Path place) throws Exception {
        keep(place, "Baru");
    }

    private static void keep(Path place, String name) throws Exception {
        try (App app = App.open(place.resolve("newsroom"), Samples.CLOCK)) {
            app.keep(person(name));
        }
    }

    @Override
    public List<String> look(Path place, boolean acknowledged) throws Exception {
        try (App app = App.open(place.resolve("newsroom"), Samples.CLOCK)) {
            String name = app.settings().person().name();
            boolean right = name.equals("Baru") || !acknowledged && name.equals("Lama");
            return right ? List.of() : List.of("the settings are neither the old nor the new ones");
        }
    }
}
