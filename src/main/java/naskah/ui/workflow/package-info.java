/** Which way an article can go from here: steps with their guards, what is asked for them, and what stands beside its text. */
package naskah.ui.workflow;
