/**
 * The desk's jobs without a window: import, export, list, show, related, revisions, backup, verify, samples.
 *
 * <p>Standard output carries results only (with {@code --json} exactly one JSON value), standard error the messages in
 * the person's language. Exit codes: 0 done, 1 some of it failed (said which, and why), 2 wrong usage. What needs an
 * adapter comes in through {@link naskah.cli.Tools}.
 */
package naskah.cli;
