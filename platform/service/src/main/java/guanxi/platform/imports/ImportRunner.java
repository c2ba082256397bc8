package guanxi.platform.imports;

import guanxi.platform.access.Caller;
import guanxi.platform.command.Commands;
import guanxi.platform.decision.CommandRejected;
import guanxi.platform.forms.CellRejected;
import guanxi.platform.forms.FormReader;
import guanxi.platform.forms.FormRow;
import guanxi.platform.forms.ImportAnswer;
import guanxi.platform.forms.RejectedRow;
import guanxi.platform.progress.Progress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gives the rows of a form as commands: those of one aggregate in the order of the file, those of different aggregates side by
 * side. When it answers, every accepted row is stored, and this service has drawn its conclusions from it.
 */
public final class ImportRunner {
    private static final Duration CONCLUSIONS = Duration.ofSeconds(10);
    private final Commands commands;
    private final Progress progress;
    private final FormReader reader = new FormReader();

    public ImportRunner(Commands commands, Progress progress) {
        this.commands = commands;
        this.progress = progress;
    }

    public ImportAnswer run(FormImport form, byte[] content, Caller caller) {
        var results = new ArrayList<ImportedRow>();
        var understood = new ArrayList<ImportedRow>();
        for (FormRow row : reader.read(content, form.columns())) {
            ImportedRow read = understand(form, row);
            (read.rejected() == null ? understood : results).add(read);
        }
        results.addAll(new Rounds(new RowGiver(commands, caller), progress).give(understood));
        progress.awaitEverything(CONCLUSIONS);
        return answer(form, results);
    }

    private static ImportedRow understand(FormImport form, FormRow row) {
        try {
            return ImportedRow.toBeGiven(row, form.command().apply(row));
        } catch (CellRejected e) {
            return ImportedRow.notUnderstood(row, RejectedRow.of(row.line(), e));
        } catch (CommandRejected e) {
            return ImportedRow.notUnderstood(row, RejectedRow.of(row.line(), e.rejection()));
        }
    }

    private static ImportAnswer answer(FormImport form, List<ImportedRow> results) {
        int accepted = (int) results.stream().filter(ImportedRow::accepted).count();
        int unchanged = (int) results.stream().filter(ImportedRow::unchanged).count();
        List<RejectedRow> rejected = results.stream()
                .filter(r -> r.rejected() != null)
                .map(ImportedRow::rejected)
                .sorted(Comparator.comparingLong(RejectedRow::line))
                .toList();
        return new ImportAnswer(form.name(), results.size(), accepted, unchanged, rejected);
    }
}
