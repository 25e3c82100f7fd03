import { Button } from "@mui/material";
import { Component, type ReactNode } from "react";
import { useLocation } from "react-router";
import { EmptyState } from "../record/EmptyState";

interface Props {
  readonly place: string;
  readonly children: ReactNode;
}

class Boundary extends Component<Props, { readonly error: Error | null }> {
  override state = { error: null as Error | null };

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override componentDidUpdate({ place }: Props) {
    if (place !== this.props.place && this.state.error) this.setState({ error: null });
  }

  override render() {
    if (!this.state.error) return this.props.children;
    const again = <Button onClick={() => window.location.reload()}>Load this page again</Button>;
    return (
      <EmptyState title="This page could not be shown" action={again}>
        Nothing was changed by this. Load the page again; if it happens again, tell your administrator what you were doing: “{this.state.error.message}”
      </EmptyState>
    );
  }
}

/** Keeps a page that fails from taking the frame with it; going elsewhere starts afresh. */
export const PageBoundary = ({ children }: { readonly children: ReactNode }) => <Boundary place={useLocation().pathname}>{children}</Boundary>;
