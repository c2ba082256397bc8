package guanxi.client.truth;

import guanxi.language.client.DataField;
import guanxi.language.client.DataFlaw;

/**
 * Something to be mended in a client's file.
 *
 * @param gain by how much the index rises once it is
 */
public record Mend(DataField field, DataFlaw why, Fraction gain) {}
