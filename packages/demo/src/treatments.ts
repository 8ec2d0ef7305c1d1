export const treatments = [
  'Consultation',
  'Hydrating facial',
  'Laser session',
  'Follow-up',
  'Skin check',
  'Microneedling',
];
