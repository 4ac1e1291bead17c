/**
 * The newsroom's own choices as values: outlet, dateline form, zones, categories, credit form, quotation marks.
 *
 * <p>Whatever one house does differently from the next is here and nowhere else.
 */
package naskah.house;
