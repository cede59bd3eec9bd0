package id.redaksi.desk.kit;

import java.lang.reflect.Field;
import java.util.AbstractMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends how JavaFX 26 breaks Arabic, Hebrew and other scripts that are shaped into lines on Linux. Its layout keeps the
 * characters of a run by the run and asks for them again after it has cut the run where a line ends, so that the first line
 * is shaped with the text of all. From right to left this ends in an {@code ArrayIndexOutOfBoundsException} with every pulse
 * (PrismTextLayout.computeTrailingSpaceWidth), and nothing in the window is laid out any more; 26.0.2 and the early builds
 * of 27 do the same. Here the layout forgets what it kept. Where it is another one, as on other systems, nothing is done.
 */
public final class BrokenLines {
    private static final String LAYOUTS = "com.sun.javafx.text.GlyphLayoutManager";
    private static final String PANGO = "PangoGlyphLayout";

    private BrokenLines() {}

    /** From now on; JavaFX's packages of text have to be open to it ({@code packaging/lib/window.sh}). */
    public static void mend() {
        try {
            Field shared = Class.forName(LAYOUTS).getDeclaredField("REUSABLE_INSTANCE");
            shared.setAccessible(true);
            Object layout = shared.get(null);
            if (layout != null && layout.getClass().getSimpleName().equals(PANGO)) {
                Field kept = layout.getClass().getDeclaredField("runUtf8");
                kept.setAccessible(true);
                if (!(kept.get(layout) instanceof Forgetful)) {
                    kept.set(layout, new Forgetful());
                }
            }
        } catch (ReflectiveOperationException | RuntimeException e) {
            System.getLogger("id.redaksi").log(System.Logger.Level.WARNING, "right-to-left lines are not mended: {0}", e.toString());
        }
    }

    /** Finds nothing of what was put in, but gives all of it out in the end, since its memory has to be freed. */
    private static final class Forgetful extends AbstractMap<Object, Object> {
        private final Map<Object, Object> all = new IdentityHashMap<>();

        @Override
        public @Nullable Object get(@Nullable Object run) {
            return null;
        }

        @Override
        public @Nullable Object put(Object run, Object text) {
            return all.put(new Object(), text);
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return all.entrySet();
        }
    }
}
