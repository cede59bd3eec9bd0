package id.redaksi.story;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.random.RandomGenerator;

/** Makes new identities from a clock and a generator, so that tests can repeat them. Not safe for two threads. */
public final class Ids {
    private static final int DIGITS = 12;
    private static final int AT_ONCE = 64;

    private final Clock clock;
    private final RandomGenerator random;
    private final ByteBuffer drawn = ByteBuffer.allocate(8 * AT_ONCE);
    private int left;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A UUID version 7: 48 bits of Unix milliseconds, then 74 random bits (RFC 9562 section 5.7). */
    public StoryId story() {
        return new StoryId(uuid());
    }

    /** The same as a text, for whatever else needs an identity that nobody else has. */
    public String uuid() {
        long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new java.util.UUID(high, low).toString();
    }

    /** 60 random bits in base 32, which two editors' stories can share without meeting. */
    public BlockId block() {
        long bits = bits();
        char[] text = new char[1 + DIGITS];
        text[0] = 'b';
        for (int i = 1; i <= DIGITS; i++) {
            text[i] = Character.forDigit((int) (bits & 31), 32);
            bits >>>= 5;
        }
        return new BlockId(new String(text));
    }

    /** Many at once: a secure generator takes a lock each time it is asked, and a large paste asks for thousands. */
    private long bits() {
        if (left == 0) {
            random.nextBytes(drawn.array());
            left = AT_ONCE;
        }
        return drawn.getLong(8 * --left);
    }
}
