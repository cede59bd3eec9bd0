package id.redaksi.page.search;

import java.util.Arrays;

/** A growing set of small numbers in order: a word's stories in its block. */
final class Numbers {
    private int[] numbers = new int[2];
    private int size;

    void add(int number) {
        int at = size > 0 && numbers[size - 1] < number ? -size - 1 : Arrays.binarySearch(numbers, 0, size, number);
        if (at >= 0) {
            return;
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        int to = -at - 1;
        System.arraycopy(numbers, to, numbers, to + 1, size - to);
        numbers[to] = number;
        size++;
    }

    void remove(int number) {
        int at = Arrays.binarySearch(numbers, 0, size, number);
        if (at >= 0) {
            System.arraycopy(numbers, at + 1, numbers, at, size - at - 1);
            size--;
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** The largest, then how much smaller each next one is. */
    void appendTo(StringBuilder json) {
        json.append('[').append(numbers[size - 1]);
        for (int i = size - 2; i >= 0; i--) {
            json.append(',').append(numbers[i + 1] - numbers[i]);
        }
        json.append(']');
    }
}
