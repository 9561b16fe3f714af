import { CERTIFICATION_KIND_INFO } from "@gerai/contracts";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CheckCircle } from "@medusajs/icons";
import { Badge, Button, Table } from "@medusajs/ui";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useNavigate } from "react-router-dom";

import { CertificationStatusBadge } from "../../components/badges";
import { CertificationForm } from "../../components/certification-form";
import { ListPage, PAGE_SIZE } from "../../components/list-page";
import { Loading } from "../../components/loading";
import { ask } from "../../lib/client";
import type { Certification } from "../../lib/types";
import { useWords } from "../../lib/words";

/** The officers' queue: what waits comes first, oldest first. */
export default function CertificationsPage() {
  const { words } = useWords();
  const navigate = useNavigate();
  const [search, setSearch] = useState("");
  const [status, setStatus] = useState("submitted");
  const [offset, setOffset] = useState(0);
  const [recording, setRecording] = useState(false);
  const query = {
    limit: PAGE_SIZE,
    offset,
    order: status === "submitted" ? "created_at" : "-created_at",
    ...(search === "" ? {} : { q: search }),
    ...(status === "all" ? {} : { status }),
  };
  const { data, error, refetch } = useQuery({
    queryKey: ["gerai-certifications", query],
    queryFn: () => ask<{ certifications: Certification[]; count: number }>("/admin/certifications", query),
    placeholderData: keepPreviousData,
  });
  if (!data) return <Loading error={error} retry={() => void refetch()} />;
  return (
    <>
      <ListPage
        title={words.certifications}
        action={
          <Button
            size="small"
            variant="secondary"
            onClick={() => {
              setRecording(true);
            }}
          >
            {words.newCertification}
          </Button>
        }
        search={search}
        onSearch={(text) => {
          setSearch(text);
          setOffset(0);
        }}
        statuses={words.certificationStatus}
        status={status}
        onStatus={(value) => {
          setStatus(value);
          setOffset(0);
        }}
        count={data.count}
        offset={offset}
        onOffset={setOffset}
      >
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{words.kind}</Table.HeaderCell>
              <Table.HeaderCell>{words.number}</Table.HeaderCell>
              <Table.HeaderCell>{words.holder}</Table.HeaderCell>
              <Table.HeaderCell>{words.expires}</Table.HeaderCell>
              <Table.HeaderCell>{words.status}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data.certifications.map((certification) => (
              <Table.Row
                key={certification.id}
                className="cursor-pointer"
                onClick={() => {
                  navigate(`/certifications/${certification.id}`);
                }}
              >
                <Table.Cell>{CERTIFICATION_KIND_INFO[certification.kind].label}</Table.Cell>
                <Table.Cell>
                  <a
                    className="text-ui-fg-base font-medium"
                    href={`/app/certifications/${certification.id}`}
                    onClick={(event) => {
                      event.preventDefault();
                    }}
                  >
                    {certification.number}
                  </a>{" "}
                  {certification.is_demo && <Badge size="2xsmall">{words.demo}</Badge>}
                </Table.Cell>
                <Table.Cell>{certification.holder}</Table.Cell>
                <Table.Cell>{certification.expires_on ?? words.noEnd}</Table.Cell>
                <Table.Cell>
                  <CertificationStatusBadge status={certification.effective_status ?? certification.status} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </ListPage>
      {recording && (
        <CertificationForm
          done={(id) => {
            navigate(`/certifications/${id}`);
          }}
          close={() => {
            setRecording(false);
          }}
        />
      )}
    </>
  );
}

export const config = defineRouteConfig({ label: "Sertifikat", icon: CheckCircle });
