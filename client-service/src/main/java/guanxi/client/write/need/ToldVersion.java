package guanxi.client.write.need;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.References;
import guanxi.language.client.NeedAnalysis;
import guanxi.language.organisation.ColleagueId;
import guanxi.platform.decision.Actor;
import guanxi.platform.decision.CommandRejected;

/** What is told of one version of a need, and by whom it was analysed: by both, two tellings are the same. */
record ToldVersion(ColleagueId specialistId, NeedAnalysis analysis) {
    private static final String WHAT = "This version";

    void mustBeSound(Actor actor, References references) {
        actor.mustReach(specialistId);
        references.mustKnow(specialistId);
        if (analysis.quantity().amount().signum() <= 0)
            throw new CommandRejected(
                    NeedRule.A_QUANTITY_IS_MORE_THAN_NOTHING,
                    "A need is of more than nothing; give a quantity above 0.",
                    "quantity");
        if (analysis.lowestPrice().fen() > analysis.highestPrice().fen())
            throw new CommandRejected(
                    NeedRule.LOWEST_PRICE_ABOVE_HIGHEST,
                    "The lowest price of " + analysis.lowestPrice().amount() + " is above the highest of "
                            + analysis.highestPrice().amount() + ".",
                    "lowestPrice",
                    analysis.lowestPrice().amount().toString());
    }

    void mustBe(ToldVersion told) {
        requireSame(WHAT, "specialistId", specialistId, told.specialistId);
        requireSame(WHAT, analysis, told.analysis);
    }

    /** What was found out later is the later version: as of a day, the last one by then holds. */
    void mustPrecede(ToldVersion next) {
        if (next.analysis.analysedOn().isBefore(analysis.analysedOn()))
            throw new CommandRejected(
                    NeedRule.ANALYSED_BEFORE_THE_FORMER_VERSION,
                    "The version before this one was analysed on " + analysis.analysedOn() + ", which is later.",
                    "analysedOn",
                    next.analysis.analysedOn().toString());
    }
}
