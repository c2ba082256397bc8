package guanxi.visit.read.norms;

import static guanxi.platform.view.ViewDefinition.view;

import guanxi.language.visit.NormEvent.NormsPublished;
import guanxi.language.visit.NormVersion;
import guanxi.platform.view.ViewDefinition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of the norms, and since when it is known. */
public record NormEntry(NormVersion norms, @Nullable Instant publishedAt) {
    static final NormEntry BUILT_IN = new NormEntry(NormVersion.BUILT_IN, null);
    public static final ViewDefinition<NormEntry> VIEW = view(
                    "norms", 1, NormEntry.class, n -> n.norms().version().toString())
            .touchedBy(NormsPublished.class, e -> e.norms().version().toString());
}
