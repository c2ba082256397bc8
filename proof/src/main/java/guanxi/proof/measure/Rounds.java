package guanxi.proof.measure;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Several ways of doing something, measured in turns, so that what the machine does meanwhile happens to all of them.
 *
 * @param rounds each way is measured so often, and its median counts
 * @param seconds how long each measurement lasts
 * @param quick whether a smaller history or fewer records will do, which the table then says
 */
public record Rounds(int rounds, double seconds, boolean quick) {

    /** How large a thing is made that is measured. */
    public int size(int whole, int ifQuick) {
        return quick ? ifQuick : whole;
    }

    /** The median of each, in their order. A first round warms up and is not counted. */
    public double[] medians(DoubleSupplier... ways) {
        return mediansOf(() ->
                Arrays.stream(ways).mapToDouble(DoubleSupplier::getAsDouble).toArray());
    }

    /** @param round all figures of a round, of which one measurement may give several */
    public double[] mediansOf(Supplier<double[]> round) {
        round.get();
        List<double[]> measured =
                IntStream.range(0, rounds).mapToObj(i -> round.get()).toList();
        return IntStream.range(0, measured.getFirst().length)
                .mapToDouble(figure ->
                        median(measured.stream().mapToDouble(now -> now[figure]).toArray()))
                .toArray();
    }

    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
