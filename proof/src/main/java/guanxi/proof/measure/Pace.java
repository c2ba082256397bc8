package guanxi.proof.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * Work that is due at fixed moments, whether or not what came before is done: its time counts from when it was due, so that a pause is
 * charged to everybody who would have come in it.
 */
public final class Pace {
    private static final int MOST_AT_ONCE = 64;
    private static final long LONGEST_NANOS = 60_000_000_000L;

    /** One piece of work, told when it was due; it says itself what is to be recorded. */
    public interface Work {
        void due(long atNanos) throws Exception;
    }

    private Pace() {}

    /** Of nanoseconds. */
    public static Histogram histogram() {
        return new ConcurrentHistogram(LONGEST_NANOS, 3);
    }

    public static void of(double perSecond, double seconds, Work work) {
        long gap = (long) (1e9 / perSecond);
        int times = (int) (perSecond * seconds);
        try (var threads = Executors.newFixedThreadPool(MOST_AT_ONCE)) {
            List<Future<?>> all = new ArrayList<>(times);
            long start = System.nanoTime() + gap;
            for (int i = 0; i < times; i++) {
                long due = start + i * gap;
                for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime())
                    LockSupport.parkNanos(left);
                all.add(threads.submit(() -> {
                    work.due(due);
                    return null;
                }));
            }
            for (Future<?> each : all) each.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The work failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** In milliseconds. */
    public static double millis(Histogram histogram, double percentile) {
        return histogram.getValueAtPercentile(percentile) / 1e6;
    }
}
