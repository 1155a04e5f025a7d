# Completion of the command envoygraph, and of ./envoygraph, for bash and zsh; made by
# 'envoygraph completion'. Names of queries and their parameters are read from the project's files.

# The subcommands and options of a command.
_envoygraph_words() {
    case "$1" in
@words@
    esac
}

# What an option or an argument of a command takes: words, or DIR, FILE or VALUE.
_envoygraph_takes() {
    case "$1" in
@takes@
    esac
}

# The stored queries of a project.
_envoygraph_queries() {
    local file
    for file in "$1"/queries/*.rq; do
        file="${file##*/}"
        file="${file%.rq}"
        case "$file" in
            *[!a-z0-9-]*) ;;
            *) printf '%s\n' "$file" ;;
        esac
    done
}

# The parameters of a stored query, as options; with a second argument, only those with that end.
_envoygraph_parameters() {
    grep -v '^[[:space:]]*#' "$1" 2>/dev/null | grep -o '[?$]__*[A-Za-z0-9_]*'"$2" |
        sed -E -e 's/^[?$]_*//' \
            -e 's/(_xsd_date|_xsd_integer|_xsd_boolean|_integer|_literal|_iri|_[a-z][a-z])$//' \
            -e 's/_/-/g' -e 's/^/--/' | sort -u
}

# The folder of the project whose launcher was typed.
_envoygraph_home() {
    local launcher="${1/#\~/$HOME}"
    case "$launcher" in
        */*) ;;
        *) launcher=$(unalias -a; command -v "$launcher") ;;
    esac
    launcher=$(readlink -f "$launcher" 2>/dev/null || printf '%s' "$launcher")
    printf '%s' "${launcher%/*}"
}

# What may stand where the cursor is, one a line: the words typed before come as arguments.
_envoygraph_candidates() {
    local launcher="$1" command="" query="" home="" option="" word
    shift
    for word in "$@"; do
        if [ -n "$option" ]; then
            [ "$option" != --home ] || home="$word"
            option=""
        elif [ "${word#-}" != "$word" ]; then
            [ -n "$query" ] || [ -n "$(_envoygraph_takes "$command $word")" ] || continue
            case "$word" in -h | --help) ;; *) option="$word" ;; esac
        elif [ -n "$(_envoygraph_words "${command:+$command }$word")" ]; then
            command="${command:+$command }$word"
        elif [ "$command" = query ] && [ -z "$query" ]; then
            query="$word"
        fi
    done
    [ -n "$home" ] || home=$(_envoygraph_home "$launcher")
    local file="$home/queries/$query.rq"
    if [ -n "$option" ]; then
        if [ -n "$query" ] && _envoygraph_parameters "$file" _xsd_boolean | grep -qx -e "$option"; then
            printf '%s\n' true false
        else
            _envoygraph_takes "$command $option"
        fi
        return
    fi
    _envoygraph_words "$command"
    if [ -n "$query" ]; then
        _envoygraph_parameters "$file" ""
        [ ! -f "$file" ] || printf '%s\n' --scope
    elif [ "$command" = query ]; then
        _envoygraph_queries "$home"
    else
        _envoygraph_takes "$command"
    fi
}

# The words before the cursor, without the equals signs that bash makes words of.
_envoygraph() {
    local current="${COMP_WORDS[COMP_CWORD]}" prefix="" word i
    local -a before
    for ((i = 0; i < COMP_CWORD; i++)); do
        word="${COMP_WORDS[i]}"
        case "$word" in
            =) ;;
            --*=*) before+=("${word%%=*}" "${word#*=}") ;;
            *) before+=("$word") ;;
        esac
    done
    case "$current" in
        =) current="" ;;
        --*=*)
            prefix="${current%%=*}="
            before+=("${current%%=*}")
            current="${current#*=}"
            ;;
    esac
    local IFS=$'\n' all words files=""
    all=$(_envoygraph_candidates "${before[@]}")
    case "$all" in
        *DIR*) files=-d ;;
        *FILE*) files=-f ;;
    esac
    words=$(printf '%s\n' "$all" | grep -v -x -e DIR -e FILE -e VALUE)
    if [ "${current#-}" = "$current" ] && [ -n "$files$(printf '%s' "$words" | grep -v '^-')" ]; then
        words=$(printf '%s\n' "$words" | grep -v '^-')
    else
        files=""
    fi
    COMPREPLY=($(compgen -P "$prefix" -W "$words" -- "$current"))
    if [ -n "$files" ]; then
        compopt -o filenames 2>/dev/null
        COMPREPLY+=($(compgen -P "$prefix" "$files" -- "$current"))
    fi
}
