/** Entity names with characters that are special in a language, a shell or an address, or that are invisible. */
export const HOSTILE_NAMES: readonly string[] = [
  'svc.db.sch.plain',
  'svc."db.with.dots".sch."t.1"',
  'svc.db.sch.Ünïcödé 表 📚',
  'svc.db.sch.with spaces / slash % percent ?q=1&r=2#hash +',
  String.raw`svc.db.sch.back\slash \n \u0041 \" end\\`,
  `svc.db.sch.it's $HOME $(id) \`id\` !! *`,
  '"; rm -rf / #',
  "'; rm -rf / #",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it has to stay a text in every language
  '${process.exit(7)} {0} %s',
  `''' + """ + \`\` */ // -- <!--`,
  'svc.db.sch.line\nbreak\r\ttab\u0000nul',
  'svc.db.sch.\u202eturned\u2066 \ufeffbom \u2028line \u00adsoft \u{e0041}tag',
  String.raw`svc.db.sch.\u0022;System.exit(7);//`,
];
