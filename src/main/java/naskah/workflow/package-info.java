/**
 * Persons and roles, the stages of an article, and the steps between them with their guards, as a table.
 *
 * <p>Whoever moves an article asks this table, on every route: the window, the command line, bulk, schedule and import.
 */
package naskah.workflow;
