package guanxi.client.truth;

import guanxi.platform.text.Texts;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The spelling by which what files say is compared; what only fills a cell says nothing. */
public final class Spelling {
    private static final Set<String> NOTHING =
            Set.of("-", "--", "---", "/", "?", "无", "没有", "暂无", "不详", "未知", "待定", "待补", "n/a", "none", "unknown");

    private Spelling() {}

    public static Optional<String> of(@Nullable String text) {
        if (text == null) return Optional.empty();
        return Optional.of(Texts.folded(text)).filter(folded -> !folded.isEmpty() && !NOTHING.contains(folded));
    }

    /** Blanks, dashes and brackets make no other number. */
    public static Optional<String> ofTelephone(@Nullable String number) {
        return of(number).map(folded -> {
            String digits = folded.replaceAll("[^0-9]", "");
            return digits.isEmpty() ? folded : digits;
        });
    }
}
