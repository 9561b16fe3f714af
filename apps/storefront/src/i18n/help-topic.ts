/** A short page of help, in plain words. */
export interface HelpTopic {
  title: string;
  lead: string;
  sections: HelpSection[];
}

export interface HelpSection {
  heading: string;
  paragraphs: string[];
  /** Points below the paragraphs; empty for none. */
  points: string[];
}
