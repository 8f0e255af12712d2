/** The plan’s crisis guide. */
export const planCrisis = {
  'crisis.empty':
    'There is no guide yet. Begin with what counts as a crisis, the first steps, and who decides: in the hour itself nobody has the time to ask.',
  'crisis.whatCounts': 'What counts as a crisis',
  'crisis.whatCounts.hint':
    'And what is only a complaint: so many comments an hour, a journalist’s question, a wrong accusation …',
  'crisis.firstSteps': 'First steps',
  'crisis.firstSteps.hint': 'In the order in which they are taken.',
  'crisis.firstSteps.prompt': 'Add a step',
  'crisis.who': 'Who acts',
  'crisis.decides': 'Who decides',
  'crisis.speaks': 'Who speaks',
  'crisis.contacts': 'Contacts',
  'crisis.contacts.add': 'Add a contact',
  'crisis.contacts.none':
    'No contact yet. Add whoever has to be reached at once: the owner, a lawyer, the hosting company.',
  'crisis.contacts.name': 'Name',
  'crisis.contacts.role': 'Role',
  'crisis.contacts.reachedBy': 'Reached by',
  'crisis.contacts.reachedBy.hint': 'Phone number or address',
  'crisis.known': 'Who knows the guide',
  'crisis.knownBy': 'Known by',
  'crisis.knownBy.hint': 'Everybody with a part in governance should be on this list.',
  'crisis.knownBy.prompt': 'Add a name',
  'crisis.knownBy.missing': 'Named in Governance, and not on this list:',
  'crisis.knownBy.add': '{name} knows it',
  'crisis.lastRehearsal': 'Last rehearsal',
  'crisis.rehearsed-today': 'Rehearsed today',
} as const;
