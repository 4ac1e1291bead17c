/** Stages of an article and the steps between them, as a table. */
package naskah.workflow;
