package guanxi.client.write.cases;

import guanxi.client.write.DeskRule;
import guanxi.client.write.DeskRules;
import guanxi.language.client.CaseEntry;
import guanxi.language.client.CaseEvent.CaseOpened;
import guanxi.platform.decision.CommandRejected;

/** What an entry may say by itself, and in its case. */
final class EntryRules {

    private EntryRules() {}

    static void mustBeSound(CaseEntry entry) {
        EntryCell.unusedBy(entry.kind()).stream()
                .filter(cell -> cell.of(entry) != null)
                .findFirst()
                .ifPresent(cell -> {
                    throw new CommandRejected(
                            DeskRule.CELL_NOT_OF_THIS_KIND,
                            "An entry " + entry.kind() + " says nothing of " + cell.field() + "; leave it empty.",
                            cell.field());
                });
        DeskRules.mustLookAhead(entry.at(), entry.promisedFor(), "promisedFor");
    }

    static void mustBeOf(CaseOpened opened, CaseEntry entry) {
        DeskRules.mustNotComeBefore(opened.startedAt(), entry.at(), "at");
        if (!entry.kind().isOf(opened.standard()))
            throw new CommandRejected(
                    CaseRule.KIND_NOT_IN_STANDARD,
                    "The standard " + opened.standard() + " has no entry " + entry.kind() + ".",
                    "kind",
                    entry.kind().name());
        if (entry.conduct() != null) DeskRules.mustHave(opened.standard().asOneOfAll(), entry.conduct());
    }
}
