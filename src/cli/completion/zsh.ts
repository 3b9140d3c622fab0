import type { CommandWords, OptionWords, Value } from './command-words.ts';

/** For the completion system of zsh. */
export function zshCompletion(commands: readonly CommandWords[]): string {
  return `#compdef docs-to-coveo
# Completion of docs-to-coveo for zsh: source <(docs-to-coveo completion zsh)
_docs_to_coveo() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`).join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join('\n')}
  esac
}
compdef _docs_to_coveo docs-to-coveo
`;
}

function commandCase({ name, options, argument }: CommandWords): string {
  const rest = argument === undefined ? [] : [`'1:${argument.kind}:${action(argument)}'`];
  const specs = [...options.flatMap(optionSpecs), ...rest];
  return `    ${name}) _arguments ${specs.join(' ')} ;;`;
}

function optionSpecs({ long, short, description, value }: OptionWords): readonly string[] {
  const said = description.replace(/[[\]\\:]/g, '\\$&');
  const taken = value === undefined ? '' : `:${value.kind}:${action(value)}`;
  return [long, short].flatMap((flag) => (flag === undefined ? [] : quoted(`${flag}[${said}]${taken}`)));
}

function action(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `(${value.words.join(' ')})`;
    case 'file':
      return '_files';
    case 'folder':
      return '_files -/';
    case 'any':
      return ' ';
  }
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
