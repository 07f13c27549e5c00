export const texts = {
  dnsLabel: 'Use lower case letters, digits and dashes; begin with a letter, end without a dash; at most 40.',
  needed: 'This is needed.',
  tooLong: (most: number) => `At most ${most} characters.`,
  email: 'This is not an e-mail address.',
  password: 'Use at least 12 characters. A few words that do not belong together are easy to remember.',
  quantity: 'Write it as Kubernetes does: 500m, 2, 512Mi, 4Gi.',
  wholeNumber: (from: number, to: number) => `A whole number from ${from} to ${to}.`,
  cancel: 'Cancel',
} as const;
