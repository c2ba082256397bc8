package guanxi.evaluation.query.dashboard;

import java.time.Instant;

/** Tells who looks at a dashboard that it is different now. It carries no figures, since each may see others. */
public record DashboardChanged(Instant at) {}
