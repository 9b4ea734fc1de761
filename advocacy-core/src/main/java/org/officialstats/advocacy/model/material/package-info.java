/** What carries the messages: web pages, brochures, factsheets, an international day; and how they were spread. */
@NullMarked
package org.officialstats.advocacy.model.material;

import org.jspecify.annotations.NullMarked;
