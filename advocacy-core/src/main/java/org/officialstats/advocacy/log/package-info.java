/**
 * The append-only log that stores keep: commits of changes to documents, chained by digests so that the trail can be
 * verified without understanding the documents, and still after a document's text has been erased.
 */
package org.officialstats.advocacy.log;
