package guanxi.platform.store.power;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What of one file is on the disk for certain, and what was told to it since, in order. */
final class DurableFile {
    private byte[] content;
    private int length;
    private boolean exists;
    private long settled;
    private final List<Change> pending = new ArrayList<>();

    sealed interface Change {
        record Written(long offset, byte[] bytes) implements Change {}

        record Truncated(long size) implements Change {}

        record Deleted() implements Change {}
    }

    private DurableFile(byte[] content, boolean exists) {
        this.content = content;
        this.length = content.length;
        this.exists = exists;
    }

    static DurableFile holding(byte[] content) {
        return new DurableFile(content, true);
    }

    /** One that is made, and is not there before it is synced. */
    static DurableFile fresh() {
        return new DurableFile(new byte[0], false);
    }

    void add(Change change) {
        pending.add(change);
    }

    /** How many there were, ever. */
    long changes() {
        return settled + pending.size();
    }

    /** @param changes the first so many, which were told before the sync began */
    void sync(long changes) {
        exists = true;
        settle(Math.toIntExact(changes - settled));
    }

    /** The disk wrote some by itself, in order, up to where it had come. */
    void keepSome(Random random) {
        int some = random.nextInt(pending.size() + 1);
        if (some > 0) sync(settled + some);
    }

    /** What was told to a file of this name since is not there. */
    void syncDeletion() {
        settle(pending.lastIndexOf(new Change.Deleted()) + 1);
    }

    boolean exists() {
        return exists;
    }

    byte[] content() {
        return Arrays.copyOf(content, length);
    }

    /** @param changes the next so many; none if another sync was faster */
    private void settle(int changes) {
        var some = pending.subList(0, Math.max(0, changes));
        some.forEach(this::apply);
        settled += some.size();
        some.clear();
    }

    private void apply(Change change) {
        switch (change) {
            case Change.Written(long offset, byte[] bytes) -> {
                int end = Math.toIntExact(offset + bytes.length);
                if (end > content.length) content = Arrays.copyOf(content, Math.max(end, 2 * content.length));
                System.arraycopy(bytes, 0, content, (int) offset, bytes.length);
                length = Math.max(length, end);
            }
            case Change.Truncated(long size) -> {
                int end = Math.toIntExact(Math.min(size, length));
                Arrays.fill(content, end, length, (byte) 0);
                length = end;
            }
            case Change.Deleted() -> {
                content = new byte[0];
                length = 0;
                exists = false;
            }
        }
    }
}
