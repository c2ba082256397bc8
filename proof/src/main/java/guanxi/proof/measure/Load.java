package guanxi.proof.measure;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Work that is done again and again by a few at once, each waiting for its own: how much of it is done in a second. */
public final class Load {

    /** One piece of work. */
    public interface Work {
        void once() throws Exception;
    }

    /** @param done pieces */
    public record Done(long done, double seconds) {
        public double perSecond() {
            return done / seconds;
        }
    }

    private Load() {}

    /** One after the other: the milliseconds that this part of them stays below. */
    public static double millis(double percentile, double seconds, Work work) {
        var times = Pace.histogram();
        of(1, seconds, () -> {
            long start = System.nanoTime();
            work.once();
            times.recordValue(System.nanoTime() - start);
        });
        return Pace.millis(times, percentile);
    }

    public static Done of(int inFlight, double seconds, Work work) {
        var done = new AtomicLong();
        long start = System.nanoTime();
        long end = start + (long) (seconds * 1e9);
        Callable<Void> worker = () -> {
            while (System.nanoTime() < end) {
                work.once();
                done.incrementAndGet();
            }
            return null;
        };
        try (var threads = Executors.newFixedThreadPool(inFlight)) {
            var workers = IntStream.range(0, inFlight)
                    .mapToObj(i -> threads.submit(worker))
                    .toList();
            for (Future<Void> each : workers) each.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The work failed", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new Done(done.get(), (System.nanoTime() - start) / 1e9);
    }
}
