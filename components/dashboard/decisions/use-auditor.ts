import { useEffect, useState } from 'preact/hooks';
import { useTools } from '../tools';

/** The auditor's name from the settings; empty until it is read, and where none is given. */
export function useAuditor(): string {
  const { actions, attempt } = useTools();
  const [auditor, setAuditor] = useState('');
  useEffect(() => void attempt(actions.auditor()).then((name) => setAuditor(name ?? '')), []);
  return auditor;
}
