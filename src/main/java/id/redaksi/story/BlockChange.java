package id.redaksi.story;

import org.jspecify.annotations.Nullable;

/**
 * What somebody suggests about a whole block: that it comes in ({@code added}), that it goes ({@code removed}), that a
 * new paragraph begins with it ({@code parted}: turned down, its text runs on in the block before), or that none does
 * ({@code joined}: accepted, its text runs on). Null for what nobody suggests; one of them is not.
 */
public record BlockChange(@Nullable By added, @Nullable By removed, @Nullable By parted, @Nullable By joined) {
    public BlockChange {
        if (added == null && removed == null && parted == null && joined == null) {
            throw new IllegalArgumentException("no change");
        }
    }

    public static BlockChange added(By by) {
        return new BlockChange(by, null, null, null);
    }

    public static BlockChange removed(By by) {
        return new BlockChange(null, by, null, null);
    }

    public static BlockChange parted(By by) {
        return new BlockChange(null, null, by, null);
    }

    public static BlockChange joined(By by) {
        return new BlockChange(null, null, null, by);
    }

    /** Both: what the other says where it says something, else what this one does. */
    public BlockChange and(BlockChange other) {
        return new BlockChange(
                other.added == null ? added : other.added,
                other.removed == null ? removed : other.removed,
                other.parted == null ? parted : other.parted,
                other.joined == null ? joined : other.joined);
    }
}
