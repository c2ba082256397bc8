/** Violations of the rules of the house, one for each rule, so that every rule is seen to bite; no code for anybody to run. */
package guanxi.planted;
