package guanxi.client.query.truth;

import guanxi.client.truth.Mend;
import guanxi.language.client.ClientId;
import guanxi.language.client.DataField;
import guanxi.language.client.DataFlaw;
import guanxi.language.organisation.ColleagueId;
import java.math.BigDecimal;
import java.util.List;

/**
 * How true a client's file is on a day, in percent.
 *
 * @param owner who answered for the client on that day
 * @param mend what gains most comes first
 */
public record ShownTruth(
        ClientId clientId,
        String name,
        ColleagueId owner,
        BigDecimal completeness,
        BigDecimal freshness,
        BigDecimal uniqueness,
        BigDecimal index,
        List<ToMend> mend) {

    /** @param gain by how many points the index rises once it is mended */
    public record ToMend(DataField field, DataFlaw why, BigDecimal gain) {
        static ToMend of(Mend mend) {
            return new ToMend(mend.field(), mend.why(), mend.gain().inPercent());
        }
    }

    public static ShownTruth of(JudgedFile judged) {
        var truth = judged.truth();
        return new ShownTruth(
                judged.clientId(),
                judged.profile().name(),
                judged.owner(),
                truth.completeness().inPercent(),
                truth.freshness().inPercent(),
                truth.uniqueness().inPercent(),
                truth.index().inPercent(),
                truth.mends().stream().map(ToMend::of).toList());
    }
}
