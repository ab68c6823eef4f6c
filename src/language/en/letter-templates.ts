const rights = '[[next]]\n\n[[rights]]';
const close = 'Yours sincerely\n\n{signature}\n\n[[contact]]';
const easyClose = 'From\n\n{signature}\n\n[[contact]]';

/** What letters begin with until an organisation writes templates of its own; {…} is filled in, [[…]] is a locked part. */
export const letterTemplates = {
  standard: {
    acknowledge: `Dear {name}\n\n[[stage]]\n\nThank you for telling us about this. I am sorry that you have had to complain.\n\n[[definition]]\n\n${rights}\n\n${close}`,
    respond: `Dear {name}\n\n[[stage]]\n\nThank you for your patience while I looked into your complaint. I explain below what I found on each point and why.\n\n[[reasons]]\n\n[[decision]]\n\n${rights}\n\n${close}`,
    finalResponse: `Dear {name}\n\n[[stage]]\n\nI have looked at everything that you told us. I explain below what I found on each point and why.\n\n[[reasons]]\n\n[[decision]]\n\n${rights}\n\n${close}`,
    extend: `Dear {name}\n\n[[stage]]\n\nI am sorry that this is taking longer than we said.\n\n${rights}\n\n${close}`,
    undoExtension: `Dear {name}\n\n[[stage]]\n\n${rights}\n\n${close}`,
    notifyDelay: `Dear {name}\n\n[[stage]]\n\nI am sorry that you have not had our answer yet.\n\n${rights}\n\n${close}`,
    sendUpdate: `Dear {name}\n\n[[stage]]\n\n[[next]]\n\n${close}`,
    refuse: `Dear {name}\n\n[[stage]]\n\nI know that this is not the answer you hoped for.\n\n${rights}\n\n${close}`,
  },
  easyRead: {
    acknowledge: `Hello {name}\n\n[[stage]]\n\nThank you for telling us.\n\n[[definition]]\n\n${rights}\n\n${easyClose}`,
    respond: `Hello {name}\n\n[[stage]]\n\nWe looked at what went wrong.\nThis is why we decided what we did.\n\n[[reasons]]\n\n[[decision]]\n\n${rights}\n\n${easyClose}`,
    finalResponse: `Hello {name}\n\n[[stage]]\n\nWe looked at everything you told us.\nThis is why we decided what we did.\n\n[[reasons]]\n\n[[decision]]\n\n${rights}\n\n${easyClose}`,
    extend: `Hello {name}\n\n[[stage]]\n\nWe are sorry.\n\n${rights}\n\n${easyClose}`,
    undoExtension: `Hello {name}\n\n[[stage]]\n\n${rights}\n\n${easyClose}`,
    notifyDelay: `Hello {name}\n\n[[stage]]\n\nWe are sorry.\n\n${rights}\n\n${easyClose}`,
    sendUpdate: `Hello {name}\n\n[[stage]]\n\n[[next]]\n\n${easyClose}`,
    refuse: `Hello {name}\n\n[[stage]]\n\n${rights}\n\n${easyClose}`,
  },
} as const;
