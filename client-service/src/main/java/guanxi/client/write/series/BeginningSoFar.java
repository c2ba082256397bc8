package guanxi.client.write.series;

import static guanxi.platform.decision.CommandRejected.requireSame;

import guanxi.client.write.DeskRule;
import guanxi.client.write.series.BeginningCommand.BeginSeries;
import guanxi.language.client.SeriesEvent;
import guanxi.language.client.SeriesEvent.CallBackMade;
import guanxi.language.client.SeriesEvent.CallBackWithdrawn;
import guanxi.language.client.SeriesEvent.ProblemPassedOn;
import guanxi.language.client.SeriesEvent.PurchaseRecorded;
import guanxi.language.client.SeriesEvent.PurchaseReturned;
import guanxi.language.client.SeriesEvent.RepairRecorded;
import guanxi.language.client.SeriesEvent.SeriesWithdrawn;
import guanxi.language.client.SeriesEvent.SolutionCalledBack;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.decision.DepartmentTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The purchase or repair of a series, as far as it has come; what is not known yet is absent. */
record BeginningSoFar(SeriesEvent begun, LocalDate startedOn, LocalDate returnedOn, String withdrawn) {
    static final BeginningSoFar NOTHING = new BeginningSoFar(null, null, null, null);

    boolean isTold() {
        return begun != null;
    }

    /** What a row says that is not known; none if that is nothing. */
    List<SeriesEvent> newsOf(BeginSeries told, DepartmentTime time) {
        var said = told.begun(begun, time);
        mustAgreeWith(told, said);
        var news = new ArrayList<SeriesEvent>();
        if (begun == null) news.add(said);
        if (returnedOn == null && told.returnedOn() != null) news.add(returned(said, told.returnedOn(), time));
        if (withdrawn == null && told.withdrawn() != null) news.add(withdrawn(said, told.withdrawn(), time));
        return news;
    }

    static void mustNotBeReturnedBefore(LocalDate start, LocalDate returnedOn) {
        if (returnedOn == null || !returnedOn.isBefore(start)) return;
        throw new CommandRejected(
                DeskRule.BEFORE_ITS_START,
                "The return of " + returnedOn + " is before the purchase of " + start + ".",
                "returnedOn",
                Map.of("recorded", start.toString(), "given", returnedOn.toString()));
    }

    static PurchaseReturned returned(SeriesEvent of, LocalDate day, DepartmentTime time) {
        return new PurchaseReturned(of.seriesId(), of.clientId(), of.specialistId(), day, time.startOf(day));
    }

    static SeriesWithdrawn withdrawn(SeriesEvent of, String reason, DepartmentTime time) {
        return new SeriesWithdrawn(of.standard(), of.seriesId(), of.clientId(), of.specialistId(), reason, time.now());
    }

    BeginningSoFar after(SeriesEvent event) {
        return switch (event) {
            case PurchaseRecorded bought -> new BeginningSoFar(bought, bought.purchasedOn(), returnedOn, withdrawn);
            case RepairRecorded repaired -> new BeginningSoFar(repaired, repaired.repairedOn(), returnedOn, withdrawn);
            case PurchaseReturned back -> new BeginningSoFar(begun, startedOn, back.returnedOn(), withdrawn);
            case SeriesWithdrawn gone -> new BeginningSoFar(begun, startedOn, returnedOn, gone.reason());
            case CallBackMade ofACall -> this;
            case ProblemPassedOn ofACall -> this;
            case SolutionCalledBack ofACall -> this;
            case CallBackWithdrawn ofACall -> this;
        };
    }

    private void mustAgreeWith(BeginSeries told, SeriesEvent said) {
        if (begun == null) return;
        requireSame(what(), "agent", begun.specialistId(), told.agent());
        requireSame(what(), (Record) begun, (Record) said);
        if (told.returnedOn() != null) requireSame(what(), "returnedOn", returnedOn, told.returnedOn());
        if (told.withdrawn() != null) requireSame(what(), "withdrawn", withdrawn, told.withdrawn());
    }

    private String what() {
        return switch (begun.standard()) {
            case S3 -> "This purchase";
            case S4 -> "This repair";
        };
    }
}
