/**
 * The event store of the standalone form: one SQLite file, one writer, readers that are told. Callers serialise their
 * events, queue and are acknowledged after the fsync that covers them, so a position is a plain number, gapless and in
 * commit order, as on Axon Server.
 */
package guanxi.platform.eventstore;
