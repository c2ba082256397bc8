package guanxi.client.query.truth;

import guanxi.client.truth.Fraction;
import guanxi.client.truth.Truth;
import guanxi.language.organisation.ColleagueId;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How true the files of several clients are on a day, in percent: the means of what was not rounded yet.
 *
 * @param owner who answered for them on that day; absent for all clients of the department
 */
public record TruthSummary(
        @Nullable ColleagueId owner,
        int clients,
        BigDecimal completeness,
        BigDecimal freshness,
        BigDecimal uniqueness,
        BigDecimal index) {

    /** @param files at least one */
    public static TruthSummary of(@Nullable ColleagueId owner, Collection<JudgedFile> files) {
        return new TruthSummary(
                owner,
                files.size(),
                mean(files, Truth::completeness),
                mean(files, Truth::freshness),
                mean(files, Truth::uniqueness),
                mean(files, Truth::index));
    }

    private static BigDecimal mean(Collection<JudgedFile> files, Function<Truth, Fraction> of) {
        return files.stream()
                .map(JudgedFile::truth)
                .map(of)
                .reduce(Fraction.NOTHING, Fraction::plus)
                .dividedBy(files.size())
                .inPercent();
    }
}
