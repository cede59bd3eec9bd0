package id.redaksi.desk;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import id.redaksi.app.Settings;
import java.io.InputStream;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.collections.WeakMapChangeListener;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** How the window looks: fonts, style sheets, light or dark as chosen or as the system has it. */
final class Looks {
    private static final List<String> FONTS = List.of(
            "Inter_400Regular",
            "Inter_500Medium",
            "Inter_600SemiBold",
            "Inter_700Bold",
            "SourceSerif4_400Regular",
            "SourceSerif4_400Regular_Italic",
            "SourceSerif4_600SemiBold",
            "SourceSerif4_700Bold",
            "SourceSerif4_700Bold_Italic");

    private final Parent root;
    private Settings.Look look = Settings.DEFAULT.look();

    private final ListChangeListener<Window> opened = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(this::dress);
        }
    };
    private final MapChangeListener<String, Object> preferred = _ -> become(look);

    /** Lives as long as {@code root}, though it listens to what outlives every window. */
    Looks(Parent root) {
        this.root = root;
        root.getProperties().put(Looks.class, this);
        Window.getWindows().addListener(new WeakListChangeListener<>(opened));
        Platform.getPreferences().addListener(new WeakMapChangeListener<>(preferred));
    }

    /** Loads the fonts that came with the build; where they are missing, the system's stand in. */
    static void loadFonts() {
        for (String name : FONTS) {
            try (InputStream in = Looks.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
                if (in != null) {
                    Font.loadFont(in, 13);
                }
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }

    private static String sheet(String name) {
        return java.util.Objects.requireNonNull(Looks.class.getResource(name)).toExternalForm();
    }

    boolean isDark() {
        return switch (look.theme()) {
            case DARK -> true;
            case LIGHT -> false;
            case SYSTEM, CONTRAST -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    /** Whether contrast is wanted: chosen, or set in Windows, or by a theme of that name on Linux. */
    private boolean isContrast() {
        Platform.Preferences system = Platform.getPreferences();
        boolean wanted = system.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || system.getString("GTK.theme_name").filter(name -> name.startsWith("HighContrast")).isPresent();
        return look.theme() == Settings.Theme.CONTRAST || look.theme() == Settings.Theme.SYSTEM && wanted;
    }

    private void dress(List<String> classes) {
        classes.removeAll(List.of("dark", "contrast", "solid"));
        if (isDark()) {
            classes.add("dark");
        }
        if (isContrast()) {
            classes.add("contrast");
        }
        if (isSolid()) {
            classes.add("solid");
        }
    }

    void become(Settings.Look chosen) {
        look = chosen;
        dress(root.getStyleClass());
        String theme = isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        javafx.application.Application.setUserAgentStylesheet(theme);
        if (root.getScene() != null) {
            dress(root.getScene());
        }
    }

    /** A popup is a window of its own, whose root has to be told how it looks. */
    private void dress(Window window) {
        if (window instanceof PopupWindow && window.getScene() != null) {
            dress(window.getScene().getRoot().getStyleClass());
            if (isSolid()) {
                window.getScene().setFill(Color.web(isDark() ? isContrast() ? "#000000" : "#26282B" : "#FFFFFF"));
            }
        }
    }

    /**
     * Whether a screen cannot show what is behind a window (X without a compositor): there the rounded corners and the
     * shadow of a popup would stand on white, so it is square and filled.
     */
    private static boolean isSolid() {
        return !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
    }

    /** The ground behind everything, so that nothing flashes white before the first frame. */
    void dress(Scene scene) {
        String ground = isContrast() ? isDark() ? "#000000" : "#FFFFFF" : isDark() ? "#17181A" : "#F6F5F2";
        scene.setFill(Color.web(ground));
        if (!scene.getStylesheets().contains(sheet("redaksi.css"))) {
            scene.getStylesheets().add(sheet("redaksi.css"));
        }
    }
}
