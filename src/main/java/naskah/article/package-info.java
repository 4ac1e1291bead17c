/**
 * The article: headline, bylines, category, dateline, publication time, banner, captions, body and related news, as one
 * immutable value that can be compared, undone, stored and exported.
 */
package naskah.article;
