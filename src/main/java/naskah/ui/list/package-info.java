/** The newsroom's articles: search, stage and category, newest first, page by page, and the trash. */
package naskah.ui.list;
