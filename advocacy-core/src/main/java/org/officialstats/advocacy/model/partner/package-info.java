/**
 * Alliances: partners and how far they are won, what was signed with them, and what was promised.
 *
 * <p>Entities are immutable records that callers construct through their builder ({@code Agreement.builder()}); their
 * canonical constructors and component lists are not part of the promise of compatibility.
 */
package org.officialstats.advocacy.model.partner;
