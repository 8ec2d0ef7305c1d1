import { Component, type ReactNode } from 'react';

export interface BoundaryProps {
  /** Instead of what broke down. */
  fallback: (tryAgain: () => void) => ReactNode;
  onFailed: () => void;
  children: ReactNode;
}

/** Whatever breaks down in it, the rest of the screen goes on. */
export class Boundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidCatch() {
    this.props.onFailed();
  }

  override render() {
    return this.state.failed ? this.props.fallback(() => this.setState({ failed: false })) : this.props.children;
  }
}
