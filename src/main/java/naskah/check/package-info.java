/**
 * The copy chief's eye: house-style and language rules, each a small class, and what they find.
 *
 * <p>{@link naskah.check.Checker} reads an article's passages and asks the rules; a finding holds the passage as it was
 * read, so no mark can stand on other text. The packages below hold one family of rules each, with its list.
 */
package naskah.check;
