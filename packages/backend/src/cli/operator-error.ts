/** Something that whoever runs the command can put right. */
export class OperatorError extends Error {}
