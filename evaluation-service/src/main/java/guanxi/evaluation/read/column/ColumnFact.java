package guanxi.evaluation.read.column;

import guanxi.language.client.CaseId;
import guanxi.language.client.ColumnEvent.Miss;
import java.util.List;

/** What is entered of a case because its client complained again; of a case without an entry there is none. */
public record ColumnFact(CaseId caseId, List<Miss> misses) {}
