package id.redaksi.compare;

/** The longest growing row among numbers that differ (patience sorting, n log n). */
final class Growing {
    private Growing() {}

    /** For each number whether it is of the row. */
    static boolean[] of(int[] numbers) {
        int[] ends = new int[numbers.length];
        int[] former = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int at = pile(numbers, ends, length, numbers[i]);
            former[i] = at == 0 ? -1 : ends[at - 1];
            ends[at] = i;
            length = Math.max(length, at + 1);
        }
        boolean[] row = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = former[i]) {
            row[i] = true;
        }
        return row;
    }

    /** The first pile whose end is not below the number. */
    private static int pile(int[] numbers, int[] ends, int length, int number) {
        int low = 0;
        int high = length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[ends[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
