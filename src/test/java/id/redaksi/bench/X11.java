package id.redaksi.bench;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BYTE;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A client of an X server that presses keys (XTest), hears what is drawn (X DAMAGE) and reads pixels. It calls the C
 * libraries directly, as whoever types and looks stands outside the program that is measured. One thread only; the
 * offsets are those of 64-bit Linux.
 */
@SuppressWarnings("restricted") // Calling C is what this class is for.
final class X11 implements AutoCloseable {
    /** A part of a window, in its pixels. */
    record Area(int x, int y, int width, int height) {
        Area plus(Area other) {
            int left = Math.min(x, other.x);
            int top = Math.min(y, other.y);
            return new Area(
                    left,
                    top,
                    Math.max(x + width, other.x + other.width) - left,
                    Math.max(y + height, other.y + other.height) - top);
        }

        int pixels() {
            return width * height;
        }
    }

    /** Something was drawn: when it was heard ({@link System#nanoTime()}) and where. */
    record Drawn(long at, Area area) {}

    private static final List<String> LIBRARIES = List.of("libX11.so.6", "libXtst.so.6", "libXdamage.so.1");
    private static final int VIEWABLE = 2;
    private static final int RAW_RECTANGLES = 0;
    private static final int Z_PIXMAP = 2;

    private final Arena arena = Arena.ofConfined();
    private final Map<String, MethodHandle> calls = new HashMap<>();
    private final SymbolLookup libraries;
    private final MemorySegment display;
    private final MemorySegment event = arena.allocate(192, 8);
    private final MemorySegment waited = arena.allocate(8, 4);
    private final int damaged;

    /** Connects to a display such as ":7". */
    X11(String name) {
        SymbolLookup found = Linker.nativeLinker().defaultLookup();
        for (String library : LIBRARIES) {
            found = found.or(SymbolLookup.libraryLookup(library, arena));
        }
        libraries = found;
        display = pointer("XOpenDisplay", arena.allocateFrom(name));
        if (display.address() == 0) {
            throw new IllegalStateException("no X server on " + name);
        }
        MemorySegment first = arena.allocate(8, 4);
        number("XDamageQueryExtension", display, first, first.asSlice(4));
        damaged = first.get(JAVA_INT, 0);
        waited.set(JAVA_INT, 0, number("XConnectionNumber", display));
        waited.set(JAVA_SHORT, 4, (short) 1);
    }

    private @Nullable Object call(String function, @Nullable MemoryLayout gives, Object... given) {
        MethodHandle handle = calls.computeIfAbsent(function, name -> {
            MemoryLayout[] takes = new MemoryLayout[given.length];
            for (int i = 0; i < given.length; i++) {
                takes[i] = given[i] instanceof Long ? JAVA_LONG : given[i] instanceof Integer ? JAVA_INT : ADDRESS;
            }
            return Linker.nativeLinker()
                    .downcallHandle(
                            libraries.find(name).orElseThrow(),
                            gives == null ? FunctionDescriptor.ofVoid(takes) : FunctionDescriptor.of(gives, takes));
        });
        try {
            return handle.invokeWithArguments(given);
        } catch (Throwable e) {
            throw new IllegalStateException(function, e);
        }
    }

    private int number(String function, Object... given) {
        return (Integer) call(function, JAVA_INT, given);
    }

    private long id(String function, Object... given) {
        return (Long) call(function, JAVA_LONG, given);
    }

    private MemorySegment pointer(String function, Object... given) {
        return (MemorySegment) call(function, ADDRESS, given);
    }

    /** The root's child in sight that is at least so large; 0 for none. */
    long window(int width, int height) {
        for (long window : children(id("XDefaultRootWindow", display))) {
            if (isSeen(window) && whole(window).width >= width && whole(window).height >= height) {
                return window;
            }
        }
        return 0;
    }

    private long[] children(long parent) {
        MemorySegment out = arena.allocate(32, 8);
        number("XQueryTree", display, parent, out, out.asSlice(8), out.asSlice(16), out.asSlice(24));
        MemorySegment windows = out.get(ADDRESS, 16).reinterpret(8L * out.get(JAVA_INT, 24));
        long[] children = windows.toArray(JAVA_LONG);
        if (children.length > 0) {
            number("XFree", windows);
        }
        return children;
    }

    private MemorySegment attributes(long window) {
        MemorySegment attributes = arena.allocate(136, 8);
        number("XGetWindowAttributes", display, window, attributes);
        return attributes;
    }

    private boolean isSeen(long window) {
        return attributes(window).get(JAVA_INT, 92) == VIEWABLE;
    }

    Area whole(long window) {
        MemorySegment attributes = attributes(window);
        return new Area(0, 0, attributes.get(JAVA_INT, 8), attributes.get(JAVA_INT, 12));
    }

    /** Gives the window the keys, as a window manager would. */
    void focus(long window) {
        number("XSetInputFocus", display, window, 2, 0L);
        number("XSync", display, 0);
    }

    /** Tells of all that is drawn in the window from now on. */
    void watch(long window) {
        id("XDamageCreate", display, window, RAW_RECTANGLES);
        number("XSync", display, 0);
    }

    /** Presses or lets go the key of a character of ASCII. */
    void key(char character, boolean down) {
        int code = ((Byte) call("XKeysymToKeycode", JAVA_BYTE, display, (long) character)) & 0xff;
        number("XTestFakeKeyEvent", display, code, down ? 1 : 0, 0L);
        number("XFlush", display);
    }

    /** The next thing drawn within so many milliseconds; null for none. */
    @Nullable
    Drawn drawn(long milliseconds) {
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (true) {
            while (number("XPending", display) > 0) {
                number("XNextEvent", display, event);
                if (event.get(JAVA_INT, 0) == damaged) {
                    return new Drawn(
                            System.nanoTime(),
                            new Area(
                                    event.get(JAVA_SHORT, 64),
                                    event.get(JAVA_SHORT, 66),
                                    event.get(JAVA_SHORT, 68) & 0xffff,
                                    event.get(JAVA_SHORT, 70) & 0xffff));
                }
            }
            long left = (end - System.nanoTime() + 999_999) / 1_000_000;
            if (left <= 0) {
                return null;
            }
            number("poll", waited, 1L, (int) left);
        }
    }

    /** The pixels of a part of a window, row by row. */
    int[] pixels(long window, Area area) {
        MemorySegment image = pointer(
                        "XGetImage", display, window, area.x, area.y, area.width, area.height, -1L, Z_PIXMAP)
                .reinterpret(136);
        int[] pixels = image.get(ADDRESS, 16).reinterpret(4L * area.pixels()).toArray(JAVA_INT);
        number("XDestroyImage", image);
        return pixels;
    }

    @Override
    public void close() {
        number("XCloseDisplay", display);
        arena.close();
    }
}
