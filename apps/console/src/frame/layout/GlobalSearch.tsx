import { useId, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useNavigate } from "react-router";
import { useShortcuts } from "../keyboard/ShortcutsProvider";
import { Glass } from "./icons";
import { Field, Results } from "./searchStyles";
import { useSearch, type Found } from "./useSearch";

/** Finds any record by its reference, name or words. `/` comes here from anywhere; the arrows choose and Enter opens. */
export function GlobalSearch() {
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  const { found, isLooking } = useSearch(typed);
  const field = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const id = useId();
  useShortcuts(useMemo(() => [{ keys: "/", does: "Search for anything", act: () => field.current?.select() }], []));
  const isShown = isOpen && typed.trim().length > 1;

  const go = ({ to }: Found) => {
    setOpen(false);
    setTyped("");
    field.current?.blur();
    void navigate(to);
  };
  const steer = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const hit = found[chosen];
    if (event.key === "Escape") setOpen(false);
    else if (event.key === "Enter" && isShown && hit) go(hit);
    else if (step && found.length > 0) setChosen((chosen + step + found.length) % found.length);
    else return;
    event.preventDefault();
  };

  return (
    <Field role="search" onBlur={(event) => event.currentTarget.contains(event.relatedTarget) || setOpen(false)}>
      <Glass />
      <input
        ref={field}
        type="search"
        role="combobox"
        aria-label="Search by reference, name or words"
        aria-expanded={isShown}
        aria-controls={`${id}-found`}
        aria-autocomplete="list"
        {...(isShown && found[chosen] && { "aria-activedescendant": `${id}-${chosen}` })}
        placeholder="Search by reference, name or words"
        autoComplete="off"
        value={typed}
        onFocus={() => setOpen(true)}
        onKeyDown={steer}
        onChange={(event) => {
          setTyped(event.target.value);
          setChosen(0);
          setOpen(true);
        }}
      />
      <kbd aria-hidden>/</kbd>
      {isShown && (
        <Results id={`${id}-found`} role="listbox" aria-label="Found">
          {found.map((hit, at) => (
            <li key={hit.to} id={`${id}-${at}`} role="option" aria-selected={at === chosen} onMouseDown={(event) => event.preventDefault()} onClick={() => go(hit)} data-heading={found[at - 1]?.heading === hit.heading ? undefined : hit.heading}>
              <span className="figures">{hit.reference}</span> <b>{hit.title}</b> <small>{hit.detail}</small>
            </li>
          ))}
          {found.length === 0 && <li role="option" aria-disabled aria-selected={false}>{isLooking ? "Looking…" : `Nothing found for “${typed.trim()}”. Try a reference, a surname or fewer words.`}</li>}
        </Results>
      )}
    </Field>
  );
}
