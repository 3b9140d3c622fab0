import { type Token, Tokenizer, TokenizerMode } from 'parse5';

export type Attributes = Readonly<Record<string, string>>;

/** Told of what HTML holds, in order. */
export interface HtmlHandler {
  /** @param isClosed whether the tag ends with a slash, which counts in SVG and MathML alone */
  onOpen(name: string, attributes: Attributes, isClosed: boolean): void;
  onClose(name: string): void;
  /** Character references are decoded. */
  onText(text: string): void;
}

export interface ReadingOptions {
  /** Whether the HTML is as a site has it, with elements whose content is no HTML; without, those are read like others. */
  readonly hasRawText: boolean;
}

/** Stops the reading of HTML. */
export type StopReading = () => void;

/** Elements whose content is text, whatever it looks like (https://html.spec.whatwg.org/multipage/syntax.html#raw-text-elements). */
const RAW_TEXT: Readonly<Record<string, Tokenizer['state']>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  xmp: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
  plaintext: TokenizerMode.PLAINTEXT,
};

/**
 * Reads HTML as it streams by, without making a tree.
 *
 * @param connect gets the way to stop, and gives back who is told
 */
export function readHtml(
  html: string,
  connect: (stop: StopReading) => HtmlHandler,
  { hasRawText }: ReadingOptions = { hasRawText: false },
): void {
  const ignore = () => undefined;
  const handler = connect(() => tokenizer.pause());
  const onText = ({ chars }: Token.CharacterToken) => handler.onText(chars);
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: false },
    {
      onStartTag: ({ tagName, attrs, selfClosing }) => {
        const mode = hasRawText ? RAW_TEXT[tagName] : undefined;
        if (mode !== undefined) tokenizer.state = mode;
        handler.onOpen(tagName, attributesOf(attrs), selfClosing);
      },
      onEndTag: ({ tagName }) => handler.onClose(tagName),
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter: onText,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
    },
  );
  tokenizer.write(html, true);
}

function attributesOf(attributes: readonly Token.Attribute[]): Attributes {
  const byName: Record<string, string> = Object.create(null);
  for (const { name, value } of attributes) byName[name] = value;
  return byName;
}
