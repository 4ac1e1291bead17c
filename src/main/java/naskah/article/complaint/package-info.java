/** What readers object to in an article or in the comments below it, and by when it has to be dealt with. */
package naskah.article.complaint;
