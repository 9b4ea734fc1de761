/**
 * What the work needs and gets: cash, resources in kind, and substance from colleagues and partners.
 *
 * <p>Entities are immutable records that callers construct through their builder ({@code Contribution.builder()}); their
 * canonical constructors and component lists are not part of the promise of compatibility.
 */
package org.officialstats.advocacy.model.resource;
