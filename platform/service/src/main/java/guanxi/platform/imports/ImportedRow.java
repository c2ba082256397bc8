package guanxi.platform.imports;

import guanxi.platform.decision.Outcome;
import guanxi.platform.decision.Rejection;
import guanxi.platform.decision.Rule;
import guanxi.platform.forms.FormRow;
import guanxi.platform.forms.RejectedRow;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;

/**
 * What became of one row: its outcome or its refusal, or neither yet.
 *
 * @param command absent if the row was not understood
 * @param deferred refused because a view did not have something, which another row or context may still bring
 */
record ImportedRow(FormRow row, Object command, Outcome outcome, RejectedRow rejected, boolean deferred) {
    private static final AnnotationCommandTargetResolver TARGETS =
            AnnotationCommandTargetResolver.builder().build();

    static ImportedRow toBeGiven(FormRow row, Object command) {
        return new ImportedRow(row, command, null, null, false);
    }

    static ImportedRow notUnderstood(FormRow row, RejectedRow why) {
        return new ImportedRow(row, null, null, why, false);
    }

    ImportedRow done(Outcome done) {
        return new ImportedRow(row, command, done, null, false);
    }

    ImportedRow refused(Rejection why) {
        var refusal = RejectedRow.of(row.line(), why);
        return new ImportedRow(row, command, null, refusal, why.kind() == Rule.Kind.REFERENCE);
    }

    long line() {
        return row.line();
    }

    /** The aggregate that its command is for. */
    String aggregate() {
        return TARGETS.resolveTarget(GenericCommandMessage.asCommandMessage(command))
                .getIdentifier();
    }

    /** Whether it is to be given, once more or at all. */
    boolean waits() {
        return deferred || outcome == null && rejected == null;
    }

    boolean accepted() {
        return outcome != null && outcome.changed();
    }

    boolean unchanged() {
        return outcome != null && !outcome.changed();
    }
}
