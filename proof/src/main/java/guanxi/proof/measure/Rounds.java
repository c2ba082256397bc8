package guanxi.proof.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleSupplier;

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
        List<double[]> measured = new ArrayList<>();
        for (int round = -1; round < rounds; round++) {
            var now = new double[ways.length];
            for (int i = 0; i < ways.length; i++) now[i] = ways[i].getAsDouble();
            if (round >= 0) measured.add(now);
        }
        var medians = new double[ways.length];
        for (int i = 0; i < ways.length; i++) {
            int way = i;
            medians[i] =
                    median(measured.stream().mapToDouble(round -> round[way]).toArray());
        }
        return medians;
    }

    public static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
