package id.redaksi.story;

import java.time.Clock;
import java.util.random.RandomGenerator;

/** Makes new identities from a clock and a generator, so that tests can repeat them. Not safe for two threads. */
public final class Ids {
    private final Clock clock;
    private final RandomGenerator random;

    public Ids(Clock clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /** A UUID version 7: 48 bits of Unix milliseconds, then 74 random bits (RFC 9562 section 5.7). */
    public StoryId story() {
        long high = (clock.millis() << 16) | 0x7000L | (random.nextLong() & 0xFFFL);
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new StoryId(new java.util.UUID(high, low).toString());
    }

    /** 65 random bits in base 32, which two editors' stories can share without meeting. */
    public BlockId block() {
        var text = new StringBuilder("b");
        for (int i = 0; i < 12; i++) {
            text.append(Character.forDigit(random.nextInt(32), 32));
        }
        return new BlockId(text.toString());
    }
}
