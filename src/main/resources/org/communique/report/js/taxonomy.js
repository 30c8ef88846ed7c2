// Types and statuses: how they are grouped, named and coloured.

const FAMILIES = [
  { key: 'encounter', label: 'Encounters', types: ['SUMMIT', 'MEETING', 'VISIT', 'CALL', 'NEGOTIATION', 'MEDIATION'] },
  { key: 'accord', label: 'Agreement and support', types: ['AGREEMENT', 'PLEDGE', 'ENDORSEMENT', 'AID', 'SANCTION_RELIEF', 'TIES_UPGRADE'] },
  { key: 'words', label: 'Statements', types: ['STATEMENT', 'BRIEFING', 'APPEAL'] },
  { key: 'pressure', label: 'Pressure and conflict', types: ['DEMAND', 'WARNING', 'ACCUSATION', 'CONDEMNATION', 'REFUSAL', 'SANCTION', 'TIES_DOWNGRADE'] },
];
const TYPES = FAMILIES.flatMap(family => family.types);
const STATUSES = ['OCCURRED', 'ONGOING', 'PLANNED', 'POSTPONED', 'CANCELLED', 'DENIED', 'HYPOTHETICAL'];

/** The events in which people or states come together; the network is made of them. */
const ENCOUNTERS = new Set([...FAMILIES[0].types, 'AGREEMENT']);

/** "SANCTION_RELIEF" as "Sanction relief". */
function label(constant) {
  const words = constant.toLowerCase().replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function familyOf(type) {
  return FAMILIES.find(family => family.types.includes(type)) ?? FAMILIES[2];
}

/** One hue a family, one lightness a type. */
function typeColour(type) {
  const family = familyOf(type);
  const [hue, saturation, first, last] = theme.colour(`family-${family.key}`).split(' ').map(Number);
  const at = Math.max(0, family.types.indexOf(type)) / Math.max(1, family.types.length - 1);
  return `hsl(${hue}, ${saturation}%, ${Math.round(first + (last - first) * at)}%)`;
}
