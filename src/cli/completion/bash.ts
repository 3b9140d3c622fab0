import type { CommandWords, OptionWords, Value } from './command-words.ts';

/** For bash 3.2 and later. */
export function bashCompletion(commands: readonly CommandWords[]): string {
  const names = commands.map(({ name }) => name).join(' ');
  return `# Completion of docs-to-coveo for bash: source <(docs-to-coveo completion bash)
# A name is quoted, or the shell would read it: it may hold blanks, asterisks and commands.
_docs_to_coveo_paths() {
  local path isQuoted=
  compopt -o filenames 2> /dev/null && isQuoted=yes
  while IFS= read -r path; do
    [ -n "$isQuoted" ] || printf -v path %q "$path"
    COMPREPLY+=("$path")
  done < <(compgen "$1" -- "$2")
}
_docs_to_coveo() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${names} --help --version' -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]} $previous" in
${commands.flatMap(valueCases).join('\n')}
  esac
  case "\${COMP_WORDS[1]} $current" in
${commands.flatMap(wordCases).join('\n')}
  esac
}
complete -F _docs_to_coveo docs-to-coveo
`;
}

/** After an option that takes a value, only that. */
function valueCases({ name, options }: CommandWords): readonly string[] {
  return options.flatMap(({ long, value }) => {
    if (value === undefined) return [];
    return `    '${name} ${long}') ${reply(value)} return ;;`;
  });
}

function wordCases({ name, options, argument }: CommandWords): readonly string[] {
  const flags = options.flatMap(flagsOf).concat('--help').join(' ');
  const rest = argument === undefined ? [] : [`    '${name} '*) ${reply(argument)} ;;`];
  return [`    '${name} -'*) COMPREPLY=($(compgen -W '${flags}' -- "$current")) ;;`, ...rest];
}

function flagsOf({ long, short }: OptionWords): readonly string[] {
  return short === undefined ? [long] : [long, short];
}

function reply(value: Value): string {
  switch (value.kind) {
    case 'choice':
      return `COMPREPLY=($(compgen -W '${value.words.join(' ')}' -- "$current"));`;
    case 'file':
      return '_docs_to_coveo_paths -f "$current";';
    case 'folder':
      return '_docs_to_coveo_paths -d "$current";';
    case 'any':
      return '';
  }
}
