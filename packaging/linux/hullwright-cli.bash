# Completion of hullwright-cli for bash.
_hullwright_cli() {
  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command=${COMP_WORDS[1]:-} words=
  local project='--env-file --profile --project-directory --no-interpolate --read-outside --today --environment'
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    mapfile -t COMPREPLY < <(compgen -W 'check config diff edit fix harden image import seccomp apparmor rules --help --version' -- "$cur")
    return
  fi
  case $prev in
    --fail-on) words='low medium high critical' ;;
    --engine) words='docker podman' ;;
    --preset) words='baseline restricted strict' ;;
    --format)
      case $command in
        config) words='yaml json' ;;
        check) words='text json sarif markdown html' ;;
        diff | rules) words='text json markdown' ;;
        *) words='text json' ;;
      esac ;;
    --rule)
      words=$(hullwright-cli rules --format json 2>/dev/null | sed -n 's/^ *"id": "\([a-z-]*\)".*/\1/p') ;;
    --output | --project-directory)
      mapfile -t COMPREPLY < <(compgen -d -- "$cur"); return ;;
    --set | --append | --remove | --rename | --service | --profile | --today | --jobs) return ;;
    seccomp) words='effective explain diff compile rewrite search from-trace predict log-profile test' ;;
    --base) words='minimal docker' ;;
    --abi) words='3.0 4.0' ;;
    --arch) words='x86_64 i386 x32 arm64 arm riscv64 ppc64le s390x' ;;
    --cap-add | --cap-drop | --kernel) return ;;
    apparmor) words=show ;;
    image) words=describe ;;
    import) words='run inspect' ;;
  esac
  if [[ -z $words && $cur == -* ]]; then
    case $command in
      check) words="$project --format --fail-on --baseline --write-baseline --recursive --jobs" ;;
      diff) words="$project --format --fail-on" ;;
      config) words="$project --format" ;;
      edit) words='--set --append --remove --rename --diff --in-place' ;;
      fix) words="$project --rule --service --smallest --diff --in-place --fail-on" ;;
      harden) words="$project --preset --service --without --take --overrule --overrule-step --explain --format --diff --in-place --output --engine --daemon-json --fail-on" ;;
      seccomp)
        case ${COMP_WORDS[2]:-} in
          explain | diff) words='--arch --cap-add --cap-drop --kernel --engine --runtime' ;;
          rewrite) words='--flavour --arch --cap-add --cap-drop --kernel --engine --runtime' ;;
          compile) words='--bpf --pfc --arch --cap-add --cap-drop --kernel --engine --runtime' ;;
          from-trace) words='--base --arch --pin --no-new-privileges --quiet --flavour --cap-add --cap-drop --kernel --engine --runtime' ;;
          predict) words='--arch --no-new-privileges --cap-add --cap-drop --kernel --engine --runtime' ;;
          log-profile) words='--arch --quiet --flavour' ;;
          test) words='--what-if --output --cap-add --cap-drop --kernel --engine --runtime' ;;
          *) words="$project --service --arch --kernel --engine --runtime" ;;
        esac ;;
      apparmor) words="$project --service --abi --complain --log --accept" ;;
      image) words="$project --format --compose --service --write" ;;
      rules) words=--format ;;
    esac
    words+=' --help'
  fi
  if [[ -n $words ]]; then
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
  else
    mapfile -t COMPREPLY < <(compgen -f -- "$cur")
  fi
}
complete -o filenames -F _hullwright_cli hullwright-cli
