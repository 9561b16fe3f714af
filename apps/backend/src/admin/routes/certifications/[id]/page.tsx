import { useParams, type UIMatch } from "react-router-dom";

import { HolderSection, NumberSection } from "../../../components/certifications/certification-facts";
import { CertificationHistory } from "../../../components/certifications/certification-history";
import { CertificationScope } from "../../../components/certifications/certification-scope";
import { CertificationCrumb } from "../../../components/crumb";
import { Loading } from "../../../components/loading";
import { TwoColumns } from "../../../components/section";
import { useCertification } from "../../../lib/queries";

/** One certificate: what its number tells, whose it is, what it covers, and what an officer decides. */
export default function CertificationPage() {
  const { id = "" } = useParams();
  const { data: certification, error, refetch } = useCertification(id);
  if (!certification) return <Loading error={error} retry={refetch} />;
  return (
    <TwoColumns
      main={
        <>
          <NumberSection certification={certification} />
          <CertificationScope certification={certification} />
        </>
      }
      side={
        <>
          <HolderSection certification={certification} />
          <CertificationHistory events={certification.events} />
        </>
      }
    />
  );
}

export const handle = { breadcrumb: ({ params }: UIMatch) => <CertificationCrumb id={params.id ?? ""} /> };
