package guanxi.language.evaluation;

import static guanxi.language.evaluation.Indicator.BACK_OFFICE;
import static guanxi.language.evaluation.Indicator.BUSINESS;
import static guanxi.language.evaluation.Indicator.CLIENT_CARE;
import static guanxi.language.evaluation.Indicator.CONDUCT;
import static guanxi.language.evaluation.Indicator.DAILY;
import static guanxi.language.evaluation.Indicator.DEALS;
import static guanxi.language.evaluation.Indicator.EXPANSION;
import static guanxi.language.evaluation.Indicator.FRONT_OFFICE;
import static guanxi.language.evaluation.Indicator.MARKET_MANAGEMENT;
import static guanxi.language.evaluation.Indicator.SERVICE;
import static guanxi.language.evaluation.Indicator.TEAMWORK;
import static guanxi.language.evaluation.Indicator.VISITS;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms of the monthly assessment, each with the fixed set of indicators that its versions weigh. */
public enum ScorecardFamily {
    F_1("F-1", List.of(VISITS, EXPANSION, DEALS, DAILY), List.of(CLIENT_CARE, MARKET_MANAGEMENT)),
    F_2("F-2", List.of(VISITS, EXPANSION, DEALS, DAILY), List.of(TEAMWORK, CLIENT_CARE)),
    F_3(
            "F-3",
            List.of(BUSINESS, SERVICE, FRONT_OFFICE, BACK_OFFICE, CONDUCT),
            List.of(SERVICE, FRONT_OFFICE, BACK_OFFICE));

    private final ScorecardCode code;
    private final List<Indicator> indicators;
    private final List<Indicator> rated;

    /** @param rated what the manager rates; a month is complete once it is known */
    ScorecardFamily(String code, List<Indicator> indicators, List<Indicator> rated) {
        this.code = new ScorecardCode(code);
        this.indicators = indicators;
        this.rated = rated;
    }

    public ScorecardCode code() {
        return code;
    }

    public List<Indicator> indicators() {
        return indicators;
    }

    public List<Indicator> rated() {
        return rated;
    }

    @Override
    public String toString() {
        return code.number();
    }

    public static Optional<ScorecardFamily> of(ScorecardCode code) {
        return Arrays.stream(values())
                .filter(family -> family.code.equals(code))
                .findFirst();
    }
}
