/**
 * Meetings and what comes of them: events, who took part, what they said of it, and bilateral contacts outside events.
 *
 * <p>Entities are immutable records that callers construct through their builder ({@code Event.builder()}); their
 * canonical constructors and component lists are not part of the promise of compatibility.
 */
package org.officialstats.advocacy.model.event;
