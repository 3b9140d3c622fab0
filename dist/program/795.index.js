export const id = 795;
export const ids = [795];
export const modules = {

/***/ 81795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderCompletion: () => (/* binding */ renderCompletion)
});

// EXTERNAL MODULE: ./lib/cli/program.js + 9 modules
var program = __webpack_require__(90677);
;// CONCATENATED MODULE: ./lib/cli/completion/bash.js
function bashCompletion(commands) {
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
function valueCases({ name, options }) {
    return options.flatMap(({ long, value }) => {
        if (value === undefined)
            return [];
        return `    '${name} ${long}') ${reply(value)} return ;;`;
    });
}
function wordCases({ name, options, argument }) {
    const flags = options.flatMap(flagsOf).concat('--help').join(' ');
    const rest = argument === undefined ? [] : [`    '${name} '*) ${reply(argument)} ;;`];
    return [`    '${name} -'*) COMPREPLY=($(compgen -W '${flags}' -- "$current")) ;;`, ...rest];
}
function flagsOf({ long, short }) {
    return short === undefined ? [long] : [long, short];
}
function reply(value) {
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

;// CONCATENATED MODULE: ./lib/cli/completion/command-words.js
function wordsOf(program) {
    return program.commands.map((command) => {
        const [argument] = command.registeredArguments;
        return {
            name: command.name(),
            description: command.description(),
            options: command.options.map(optionWords),
            argument: argument && placeValue(argument, argument.name()),
        };
    });
}
function optionWords(option) {
    const { long, short, description, required } = option;
    const [, placeholder = ''] = /<(.+)>/.exec(option.flags) ?? [];
    return {
        long: long ?? '',
        short: short ?? undefined,
        description: description.split(/ \(default: |; /)[0] ?? '',
        value: required ? placeValue(option, placeholder) : undefined,
    };
}
function placeValue({ argChoices }, placeholder) {
    if (argChoices)
        return { kind: 'choice', words: argChoices };
    if (placeholder === 'file' || placeholder.startsWith('path'))
        return { kind: 'file' };
    return { kind: placeholder === 'folder' ? 'folder' : 'any' };
}

;// CONCATENATED MODULE: ./lib/cli/completion/fish.js
function fishCompletion(commands) {
    return [
        '# Completion of docs-to-coveo for fish: docs-to-coveo completion fish | source',
        'complete -c docs-to-coveo -f',
        ...commands.map(({ name, description }) => line('__fish_use_subcommand', ['-a', name, '-d', quoted(description)])),
        ...commands.flatMap(commandLines),
        '',
    ].join('\n');
}
function commandLines({ name, options, argument }) {
    const here = `__fish_seen_subcommand_from ${name}`;
    const rest = argument === undefined ? [] : [line(here, valueWords(argument))];
    return [...options.map((option) => line(here, fish_optionWords(option))), ...rest];
}
function fish_optionWords({ long, short, description, value }) {
    const names = ['-l', long.replace(/^--/, ''), ...(short === undefined ? [] : ['-s', short.replace(/^-/, '')])];
    const taken = value === undefined ? [] : [value.kind === 'file' ? '-r' : '-x', ...valueWords(value)];
    return [...names, ...taken, '-d', quoted(description)];
}
function valueWords(value) {
    switch (value.kind) {
        case 'choice':
            return ['-a', quoted(value.words.join(' '))];
        case 'file':
            return ['-F'];
        case 'folder':
            return ['-a', quoted('(__fish_complete_directories)')];
        case 'any':
            return [];
    }
}
function line(condition, words) {
    return ['complete', '-c', 'docs-to-coveo', '-n', quoted(condition), ...words].join(' ');
}
function quoted(text) {
    return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

;// CONCATENATED MODULE: ./lib/cli/completion/zsh.js
function zshCompletion(commands) {
    return `#compdef docs-to-coveo
# Completion of docs-to-coveo for zsh: source <(docs-to-coveo completion zsh)
_docs_to_coveo() {
  local -a commands=(
${commands.map(({ name, description }) => `    ${zsh_quoted(`${name}:${description}`)}`).join('\n')}
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
function commandCase({ name, options, argument }) {
    const rest = argument === undefined ? [] : [`'1:${argument.kind}:${action(argument)}'`];
    const specs = [...options.flatMap(optionSpecs), ...rest];
    return `    ${name}) _arguments ${specs.join(' ')} ;;`;
}
function optionSpecs({ long, short, description, value }) {
    const said = description.replace(/[[\]\\:]/g, '\\$&');
    const taken = value === undefined ? '' : `:${value.kind}:${action(value)}`;
    return [long, short].flatMap((flag) => (flag === undefined ? [] : zsh_quoted(`${flag}[${said}]${taken}`)));
}
function action(value) {
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
function zsh_quoted(text) {
    return `'${text.replaceAll("'", "'\\''")}'`;
}

;// CONCATENATED MODULE: ./lib/cli/completion/completion.js





const RENDER = {
    bash: bashCompletion,
    zsh: zshCompletion,
    fish: fishCompletion,
};
function renderCompletion(shell, version) {
    return RENDER[shell](wordsOf((0,program/* buildProgram */.T)(version, () => { })));
}


/***/ })

};
