import { literal, pythonEscape, wellFormed } from './literal.ts';
import { NAMES } from './names.ts';
import type { Subject } from './subject.ts';

/** A Go program that prints the owners; null for a release that calls them `owner`, a field missing from the client's models. */
export function go({ kind, fqn, api: { ownerField } }: Subject): string | null {
  if (ownerField !== 'owners') return null;
  const [field, params] = NAMES[kind].go;
  return `// go get github.com/open-metadata/openmetadata-sdk/openmetadata-go-client
package main

import (
	"context"
	"fmt"
	"log"
	"net/url"
	"os"
	"strings"

	"github.com/open-metadata/openmetadata-sdk/openmetadata-go-client/pkg/ometa"
)

func main() {
	// The client adds /api by itself, and escapes no names.
	host := strings.TrimSuffix(os.Getenv("OPENMETADATA_HOST"), "/api")
	fqn := url.PathEscape(${literal(wellFormed(fqn), pythonEscape)})

	client := ometa.NewClient(host, ometa.WithToken(os.Getenv("OPENMETADATA_JWT_TOKEN")))
	params := &ometa.Get${params}Params{Fields: ometa.Str("owners")}
	asset, err := client.${field}.GetByName(context.Background(), fqn, params)
	if err != nil {
		log.Fatal(err)
	}
	if asset.Owners == nil {
		return
	}
	for _, owner := range *asset.Owners {
		fmt.Println(*owner.Name, owner.Type)
	}
}
`;
}
