package id.redaksi.desk;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import id.redaksi.app.Settings;
import java.io.InputStream;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
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

    Looks(Parent root) {
        this.root = root;
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(this::dress);
            }
        });
        Platform.getPreferences().colorSchemeProperty().addListener((_, _, _) -> become(look));
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
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }

    void become(Settings.Look chosen) {
        look = chosen;
        root.getStyleClass().remove("dark");
        if (isDark()) {
            root.getStyleClass().add("dark");
        }
        String theme = isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
        javafx.application.Application.setUserAgentStylesheet(theme);
        if (root.getScene() != null) {
            dress(root.getScene());
        }
    }

    /** A popup is a window of its own, whose root has to be told that it is dark. */
    private void dress(Window window) {
        if (window instanceof PopupWindow && window.getScene() != null) {
            var classes = window.getScene().getRoot().getStyleClass();
            classes.remove("dark");
            if (isDark()) {
                classes.add("dark");
            }
        }
    }

    /** The ground behind everything, so that nothing flashes white before the first frame. */
    void dress(Scene scene) {
        scene.setFill(isDark() ? Color.web("#17181A") : Color.web("#F6F5F2"));
        if (!scene.getStylesheets().contains(sheet("redaksi.css"))) {
            scene.getStylesheets().add(sheet("redaksi.css"));
        }
    }
}
