/** Stands in for a style sheet, picture or font, which a test in jsdom cannot show. */
export default "asset";
